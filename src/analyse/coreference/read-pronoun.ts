import type { Sentence } from '../text/document';
import { pronounOf } from './pronoun-of';
import { resolvePronoun } from './resolve-pronoun';
import type { Scene } from './scene';

/** Resolves the pronoun of the third person at a word, where somebody near fits. */
export function readPronoun(scene: Scene, sentence: Sentence, index: number): void {
  const word = sentence.words[index]!;
  const row = pronounOf(word, scene.lexicon)!;
  const statement = scene.contents.at(word.start);
  const source = scene.sources.get(word.start);
  if (row.sex === 'n' && !source && !row.possessive && isExpletive(scene, sentence, index)) return;
  const speaker = statement ? (scene.speakers.get(statement)?.id ?? null) : null;
  const quoted = statement?.verbatim.some(([start, end]) => start <= word.start && word.end <= end) ?? false;
  const site = {
    row,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    isSource: source !== undefined,
    spokenBy: quoted ? speaker : null,
    reportedOf: quoted ? null : speaker,
  };
  const found = resolvePronoun(site, scene.antecedents, scene.sexes);
  if (!found) return;
  if (row.sex === 'm' || row.sex === 'f') scene.sexes.set(found.actor.id, row.sex);
  if (source) scene.speakers.set(source, found.actor);
  scene.refer(sentence, index, index + 1, found.actor, 'PRONOUN', found.confidence, 'pronoun');
}

function isExpletive(scene: Scene, sentence: Sentence, index: number): boolean {
  const rest = sentence.words.slice(index, index + 6).map((word) => word.text.toLowerCase());
  return scene.lexicon.expletive.test(rest.join(' ').replace(/ (?=['’])/g, ''));
}
