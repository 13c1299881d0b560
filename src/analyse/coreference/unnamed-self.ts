import type { ActorKey } from '../../model/actor';
import type { PronounRow } from '../lexicon/coreference-lexicon';
import { sexOfWord } from '../text/sex-of-name';
import type { Scene } from './scene';

/** "A neighbour said she saw …"; a police officer, lawyer or aide speaks of others. */
export function unnamedSelf(
  { actors, lexicon }: Scene,
  speaker: ActorKey,
  { sex }: PronounRow,
): ActorKey | null {
  const { type, name, of } = actors.get(speaker)!;
  if (type !== 'UNNAMED_SOURCE' || (of && actors.get(of)?.type === 'PERSON')) return null;
  const words = name.toLowerCase().split(' ');
  if (!lexicon.bystanders.has(words.at(-1)!)) return null;
  const sexes = words.map((word) => sexOfWord(word, lexicon));
  return sexes.every((told) => !told || told === sex) ? speaker : null;
}

/** "Her spokesman said that [she] had asked for help": in their own words, who speaks for others isn't the subject. */
export function tellsOfOthers(scene: Scene, spoke: ActorKey | null, row: PronounRow): boolean {
  const { actors, speakers, within } = scene;
  if (!spoke || !within || speakers.get(within)?.id !== spoke) return false;
  return actors.get(spoke)!.type === 'UNNAMED_SOURCE' && !unnamedSelf(scene, spoke, row);
}
