import type { DateLexicon } from '../lexicon/date-lexicon';
import type { Direction } from '../syntax/clause-direction';
import type { DatePoint, Day } from './calendar';
import type { DateMatch } from './match-dates';

/** What a value function may know beyond the expression itself. */
export interface DateContext {
  lexicon: DateLexicon;
  published: Day | undefined;
  /** The date that the text told last, as far as it was told. */
  last: DatePoint | undefined;
  /** Where an account of the past stands: the last date that moved it on. */
  story: DatePoint | undefined;
  /** The text tells of times long past: days without a year follow the last date, not publication. */
  narrative: boolean;
  /** The only year that a text without a publication date names. */
  onlyYear: number | undefined;
  /** Numeric dates have the day first. */
  dayFirst: boolean;
  /** The next expression of the sentence, for "in August and September 1914". */
  next: DateMatch | undefined;
  direction: () => Direction;
  /** Penn Treebank tag of the word after the expression; "" at the end of the sentence. */
  tagAfter: () => string;
}

/** The value of an expression; `point` is what later expressions may count from. */
export interface DateValue {
  /** EDTF. */
  value: string;
  point?: DatePoint;
  /** Needed a publication date or an earlier date. */
  relative?: boolean;
  /** Counted from publication, or back from the story: no place to go on from in an account of the past. */
  aside?: boolean;
}
