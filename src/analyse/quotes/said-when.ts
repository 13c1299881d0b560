import { firstStartingFrom } from '../../model/text-order';
import type { FoundDate } from '../../model/date';
import type { FoundQuote } from '../../model/quote';
import type { Span } from '../../model/span';
import { contains } from '../../model/span';
import type { Document } from '../text/document';
import type { MentionIndex } from '../text/mention-index';
import { mentionsWithin } from '../text/mention-index';
import type { Attribution } from './attribution';

type Circumstances = Pick<FoundQuote, 'said' | 'saidDate' | 'saidAt'>;

/** When and where it was said: a date or "in PLACE" in the cue's sentence that no statement and no name holds. */
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
  const date = dateWithin(dates, beside, free);
  const past = date >= 0 && !isAfter(dates[date]!.value, published);
  const place = mentionsWithin(index, ...beside).find(
    ({ start, end, type }) => type === 'PLACE' && free([start, end]) && followsCue(doc, attribution, start),
  );
  return {
    ...(past && { said: dates[date]!.value, saidDate: date }),
    ...(place && { saidAt: place.actor }),
  };
}

/** The first date of a sentence that may be taken. Dates are in the order of the text. */
function dateWithin(dates: readonly FoundDate[], [from, to]: Span, free: (span: Span) => boolean): number {
  for (let at = firstStartingFrom(dates, from); at < dates.length && dates[at]!.end <= to; at++) {
    if (free([dates[at]!.start, dates[at]!.end])) return at;
  }
  return -1;
}

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
    /\b(?:in|at)\s+(?:the\s+)?$/i.test(doc.text.slice(from, start))
  );
}

/** "said on the sidelines of the summit in Geneva" */
const LONGEST_ADJUNCT = 60;
