import type { ActorKey, FoundActor } from '../../model/actor';
import type { PronounRow } from '../lexicon/coreference-lexicon';
import type { Sentence, Word } from '../text/document';
import type { Scene } from './scene';

/** The question that the sentence before reports, not in the words of who asks; null where there is none. */
function questionBefore({ lastSpeaker }: Scene, { index }: Sentence): Scene['lastSpeaker'] {
  const asks = lastSpeaker?.statement.act === 'ASK' && !lastSpeaker.statement.verbatim.length;
  return asks && lastSpeaker.sentence === index - 1 ? lastSpeaker : null;
}

/** 'Kim Dunn asked [Ann Lee] whether it was late. "No," [she] said': who is asked answers in words of their own. */
export function askedBefore(
  scene: Scene,
  sentence: Sentence,
  { sex }: PronounRow,
  { start }: Word,
): FoundActor | null {
  const { addressee } = questionBefore(scene, sentence)?.statement ?? {};
  const asked = addressee && scene.parties.get(addressee);
  if (asked?.type !== 'PERSON' || !scene.sources.get(start)?.verbatim.length) return null;
  return (scene.sexes.get(asked.id) ?? sex) === sex && (sex === 'm' || sex === 'f') ? asked : null;
}

/** Who asked and who was asked are "you" and "I" in the answer. */
export function talkersBefore(scene: Scene, sentence: Sentence): ActorKey[] {
  const question = questionBefore(scene, sentence);
  const { addressee } = question?.statement ?? {};
  const asked = addressee && scene.parties.get(addressee);
  return [question?.actor, asked].flatMap((one) => (one ? [one.id] : []));
}
