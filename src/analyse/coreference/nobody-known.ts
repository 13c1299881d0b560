import type { FoundActor } from '../../model/actor';
import type { PronounRow } from '../lexicon/coreference-lexicon';
import type { Sentence, Word } from '../text/document';
import type { Scene } from './scene';
import { CLAUSE_REACH } from './sentence-words';

/**
 * "Users said they …", "the foreign minister met his Omani counterpart", of whom no actor is one: the last subject before
 * a word that it may mean.
 */
export function othersBefore(
  { antecedents, lexicon }: Scene,
  { words }: Sentence,
  index: number,
  { plural, sex }: PronounRow,
): number | null {
  const mayMean = ({ xpos, lemma }: Word): boolean =>
    plural ? xpos === 'NNS' : sex !== 'n' && xpos === 'NN' && lexicon.officesOfState.test(lemma);
  const near = words.slice(Math.max(0, index - CLAUSE_REACH), index);
  const subject = near.findLast((word) => /^nsubj/.test(word.label) && mayMean(word));
  const known =
    subject && antecedents.all().some(({ start, end }) => start <= subject.start && subject.end <= end);
  return subject && !known ? subject.start : null;
}

/** "The deal would make Israel safer. It …": the last subject before a word is a thing that is no actor. */
export function isThingBefore(
  { antecedents, doc, lexicon }: Scene,
  { index, words }: Sentence,
  word: number,
): boolean {
  const before = [...(doc.sentences[index - 1]?.words ?? []), ...words.slice(0, word)];
  const actorOf = ({ start, end }: Word): FoundActor | undefined =>
    antecedents.all().find((one) => one.start <= start && end <= one.end)?.actor;
  const subject = before.findLast((one) => {
    const mayBe = one.upos === 'NOUN' || (one.upos === 'PROPN' && actorOf(one)?.type !== 'PERSON');
    return mayBe && /^nsubj/.test(one.label);
  });
  return subject?.xpos === 'NN' && !lexicon.listeners.test(subject.lemma) && !actorOf(subject);
}
