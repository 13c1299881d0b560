import { firstStartingFrom } from '../../model/text-order';
import type { FoundDate } from '../../model/date';
import type { FoundQuote } from '../../model/quote';
import type { Span } from '../../model/span';
import { contains } from '../../model/span';
import type { Document, Sentence, Word } from '../text/document';
import type { MentionIndex } from '../text/mention-index';
import { mentionsWithin } from '../text/mention-index';
import type { Attribution } from './attribution';

type Circumstances = Pick<FoundQuote, 'said' | 'saidDate' | 'saidAt'>;

/** When and where it was said: a date or "in PLACE" in the cue's sentence that hangs on the cue and no statement holds. */
export function saidWhen(
  doc: Document,
  index: MentionIndex,
  attribution: Attribution,
  { dates, published }: { dates: readonly FoundDate[]; published?: string },
): Circumstances {
  const sentence = doc.sentences[attribution.sentence];
  if (!sentence || !attribution.cue.length) return {};
  const beside: Span = [sentence.start, sentence.end];
  const free = (span: Span): boolean =>
    contains(beside, span) &&
    ![...attribution.content, ...attribution.source].some((taken) => contains(taken, span));
  const date = dateOf(doc.text, sentence, attribution, dates, free);
  const past = date >= 0 && !isAfter(dates[date]!.value, published);
  const place = mentionsWithin(index, ...beside).find(
    ({ start, end, type }) => type === 'PLACE' && free([start, end]) && followsCue(doc, attribution, start),
  );
  return {
    ...(past && { said: dates[date]!.value, saidDate: date }),
    ...(place && { saidAt: place.actor }),
  };
}

/** The first date that hangs on the cue itself, else on what the cue hangs on: "met on Tuesday and said"; -1 for none. */
function dateOf(
  text: string,
  sentence: Sentence,
  { cue }: Attribution,
  dates: readonly FoundDate[],
  free: (span: Span) => boolean,
): number {
  const near: number[] = [];
  for (
    let at = firstStartingFrom(dates, sentence.start);
    at < dates.length && dates[at]!.end <= sentence.end;
    at++
  )
    if (free([dates[at]!.start, dates[at]!.end])) near.push(at);
  if (!near.length) return -1;
  const above = wordsAbove(sentence.words, cue);
  const ties = near.map((at) => tieTo(cue, above, text, sentence.words, dates[at]!));
  const best = Math.max(...ties);
  return best === Tie.None ? -1 : near[ties.indexOf(best)]!;
}

const Tie = { None: 0, Above: 1, Cue: 2 } as const;

/** The words that a cue's words hang on, themselves included, each with whether it is the cue's own. */
function wordsAbove(words: readonly Word[], cue: readonly Span[]): Map<number, number> {
  const above = new Map<number, number>();
  words.forEach((word, index) => {
    if (!cue.some((span) => contains(span, [word.start, word.end]))) return;
    above.set(index, Tie.Cue);
    for (let at = word.head; at >= 0 && !above.has(at); at = words[at]!.head) above.set(at, Tie.Above);
  });
  return above;
}

/** A date in a clause of its own doesn't tell when: "who led it in 2004", "and left on Friday", "saying it rained on Monday". */
const OWN_CLAUSE = /^(?:acl|advcl|ccomp|csubj|parataxis)$/;
/** "Its 2015 report", "third-quarter profit"; a day may be that of what was said: "in a Friday speech". */
const WITHIN_NOUN = /^(?:compound|nummod|amod|nmod)$/;

function tieTo(
  cue: readonly Span[],
  above: ReadonlyMap<number, number>,
  text: string,
  words: readonly Word[],
  { start, end, value }: FoundDate,
): number {
  if (BESIDE.test(text.slice(cue.at(-1)![1], start))) return Tie.Cue;
  // The word of the date that the others hang on.
  let at = words.findIndex(
    (word) =>
      word.end > start &&
      (word.head < 0 || words[word.head]!.start < start || words[word.head]!.start >= end),
  );
  if (at < 0 || (!/^\d{4}-\d\d-\d\d/.test(value) && WITHIN_NOUN.test(words[at]!.label))) return Tie.None;
  while (at >= 0 && !above.has(at)) {
    const { label, upos, head } = words[at]!;
    if (OWN_CLAUSE.test(label) || (label === 'conj' && upos === 'VERB')) return Tie.None;
    at = head;
  }
  return above.get(at) ?? Tie.Above;
}

/** "Said on Tuesday", "said late on Tuesday": words beside each other are surer than any tree. */
const BESIDE = /^\s+(?:(?:late|early|earlier|on|in|last|this)\s+)*$/;

/** Nobody has said yet what is to be said: an EDTF date or interval that begins after the day of publication. */
function isAfter(value: string, published?: string): boolean {
  const [begins = ''] = value.split('/');
  const day = (published ?? '').slice(0, 10);
  return day !== '' && /^\d{4}-/.test(begins) && begins.slice(0, day.length) > day;
}

/** "said in Geneva": the preposition stands right before, and the cue at most a few words ahead. */
function followsCue(doc: Document, { cue }: Attribution, start: number): boolean {
  const from = cue[cue.length - 1]![1];
  return (
    start > from &&
    start - from <= LONGEST_ADJUNCT &&
    /\b(?:in|at)\s+(?:the\s+)?$/i.test(doc.text.slice(from, start)) &&
    !OTHER_DAY.test(doc.text.slice(from, start))
  );
}

/** "said, a day after talks in Geneva": there is where the talks were, days ago. */
const OTHER_DAY = /\b(?:days?|weeks?|months?|years?) (?:after|before|ahead of) /i;

/** "said on the sidelines of the summit in Geneva" */
const LONGEST_ADJUNCT = 60;
