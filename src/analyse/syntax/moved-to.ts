import type { TenseLexicon } from '../lexicon/tense-lexicon';
import type { Word } from '../text/document';

/** Words from "moved" to a new day at most: "moved a meeting of the two ministers in Oslo from Monday to Thursday". */
const REACH = 14;

/** The verb that moves something to the day at a word: "postponed to early May", "brought forward to Sunday"; -1 for none. */
export function movedTo(words: readonly Word[], at: number, lexicon: TenseLexicon): number {
  return movingVerb(words, at, TO, lexicon);
}

/** The verb that moves something from the day at a word: "postponed from 3 June"; -1 for none. */
export function movedFrom(words: readonly Word[], at: number, lexicon: TenseLexicon): number {
  return movingVerb(words, at, FROM, lexicon);
}

function movingVerb(words: readonly Word[], at: number, way: RegExp, { moving }: TenseLexicon): number {
  let to = at - 1;
  while (PART.test(words[to]?.text ?? '')) to--;
  if (!way.test(words[to]?.text ?? '')) return -1;
  for (let verb = to - 1; verb >= Math.max(0, to - REACH); verb--) {
    const { lemma, upos, xpos } = words[verb]!;
    if (upos === 'VERB' && moving.includes(lemma)) return verb;
    if (/^(?:VB[DPZ]|MD|[.,:])$/.test(xpos)) return -1;
  }
  return -1;
}

const FROM = /^from$/;
const TO = /^(?:to|until|till|for)$/;
/** "Early May", "next Tuesday", "the end of June". */
const PART = /^(?:early|late|mid|mid-|the|end|of|next|this|coming|later)$/;
