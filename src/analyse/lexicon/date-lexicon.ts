/** What a scanned word can be to the date rules; the rules' patterns are written in these names. */
export interface DateWordEntry {
  /** "month", "weekday", "ago" … */
  symbol: string;
  /** Lower case, separated by spaces. */
  forms: string;
  /** Month 1-12, weekday 0-6 from Sunday, a number word's number. */
  value?: number;
  /** Counts only with a capital: "May", not "may". */
  capital?: true;
  /** Takes the full stop that follows: "Sept." */
  abbreviation?: true;
}

/** How a matched expression becomes a value; src/analyse/dates/values.ts has a function for each. */
export type DateValueName =
  | 'isoDate'
  | 'numericDate'
  | 'fullDate'
  | 'dayOfMonth'
  | 'dayAlone'
  | 'monthOfYear'
  | 'monthAlone'
  | 'monthNearby'
  | 'year'
  | 'bareYear'
  | 'spokenYear'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'half'
  | 'seasonOfYear'
  | 'holiday'
  | 'dayRange'
  | 'dayPair'
  | 'daysRange'
  | 'monthRange'
  | 'yearRange'
  | 'today'
  | 'weekday'
  | 'weekdayNearby'
  | 'weekdayOfWeek'
  | 'weekend'
  | 'unitNearby'
  | 'unitsAgo'
  | 'yearsAgoToday'
  | 'unitsFromLast'
  | 'unitOfLast';

export interface DateRule {
  name: string;
  /** Symbols and groups with `?`, `|` and brackets. */
  pattern: string;
  value: DateValueName;
  /** Measured on annotated news; see `npm run eval`. */
  confidence: number;
  /** Symbol or group that must stand right before. */
  after?: string;
  /** A pattern that must not stand right before. */
  notAfter?: string;
  /** Symbol or group that must not stand right after. */
  notBefore?: string;
  reason: string;
  /** Article text, its publication date, the expression and its value. A test runs it. */
  example: readonly [text: string, published: string, expression: string, value: string];
}

/** A feast with a fixed day, or the nth weekday of a month. */
export interface Holiday {
  name: string;
  month: number;
  day?: number;
  weekday?: number;
  nth?: number;
}

export interface DateLexicon {
  words: DateWordEntry[];
  /** Names for sets of symbols: "unit" is day, week, month, year … */
  groups: Record<string, string[]>;
  rules: DateRule[];
  /** By the value of the "holiday" words. */
  holidays: Holiday[];
  /** First month of each season, by the value of the "season" words; winter reaches into the next year. */
  seasons: number[];
  /** Nouns that a year names: "the 1994 treaty". Lemmas. */
  pastThings: string[];
}
