import type { DateLexicon, DateWordEntry } from '../lexicon/date-lexicon';

/** A word, number or mark as the date rules see it. */
export interface DateWord {
  start: number;
  end: number;
  text: string;
  /** "month", "day#", "comma" …; "word" or "capital" for what the lexicon doesn't know. */
  symbol: string;
  /** The lexicon's value, or the number. */
  value: number;
}

/**
 * Numbers are cut by their form, since tokenizers differ on "1980-88", "1960s" and "5/28/2007".
 * In order: ISO date, numeric date, clock, decade, ordinal, grouped or decimal number, number,
 * shortened year, 's, a.m./p.m., word, mark.
 */
const SHAPES = [
  String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?!\d)`,
  String.raw`(?<numeric>\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2}))(?![\d/.]\d)`,
  String.raw`(?<clock>\d{1,2}[:.]\d{2}(?=\s?[ap]\.?m\b)|\d{1,2}:\d{2})`,
  String.raw`(?<decade>\d{3}0['’]?s|['’]\d0s)\b`,
  String.raw`(?<ordinal>\d{1,2})(?:st|nd|rd|th)\b`,
  String.raw`(?<amount>\d{1,3}(?:,\d{3})+|\d+\.\d+)`,
  String.raw`(?<number>\d+)`,
  String.raw`['’](?<shortYear>\d{2})(?!\d)`,
  String.raw`(?<possessor>['’]s)\b`,
  String.raw`(?<ampm>[ap]\.m\.|[ap]m\b)`,
  String.raw`(?<word>\p{L}[\p{L}\p{M}]*)`,
  String.raw`(?<mark>[^\s\p{L}\d])`,
].join('|');

const MARKS: Record<string, string> = {
  ',': 'comma',
  '(': 'opening',
  ')': 'closing',
  $: 'currency',
  '£': 'currency',
  '€': 'currency',
  '#': 'currency',
  '–': 'hyphen',
  '—': 'dash',
};

export type DateWordTable = Map<string, DateWordEntry>;

/** The lexicon's words by form; those that need a capital by their form with one. */
export function wordTable(lexicon: DateLexicon): DateWordTable {
  return new Map(
    lexicon.words.flatMap((entry) =>
      entry.forms.split(' ').map((form) => [entry.capital ? capitalised(form) : form, entry] as const),
    ),
  );
}

function capitalised(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1).toLowerCase();
}

/** Cuts a sentence into date words. Linear in its length. */
export function scanDateWords(text: string, start: number, end: number, table: DateWordTable): DateWord[] {
  const words: DateWord[] = [];
  for (let index = start; index < end;) {
    const stop = plainWordEnd(text, index);
    const word = stop > index ? readWord(text, index, stop, table) : readShape(text, index, table);
    if (!word || word.start >= end) break;
    words.push(word);
    index = text.charCodeAt(word.end) === SPACE ? word.end + 1 : word.end;
  }
  return words;
}

const SPACE = 0x20;

/** Behind a word of plain letters, as most are, which needs no expression; the index itself where there is none. */
function plainWordEnd(text: string, index: number): number {
  let stop = index;
  while (isPlainLetter(text.charCodeAt(stop))) stop++;
  const isWhole = !(text.charCodeAt(stop) > LAST_PLAIN);
  // "a.m." and "pm".
  const mayBeClock = stop - index <= 2 && /[ap]/.test(text.charAt(index));
  return isWhole && !mayBeClock ? stop : index;
}

const LAST_PLAIN = 0x7f;

function isPlainLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

const shapes = new RegExp(SHAPES, 'gu');

function readShape(text: string, index: number, table: DateWordTable): DateWord | undefined {
  shapes.lastIndex = index;
  const match = shapes.exec(text);
  if (!match) return undefined;
  const start = match.index;
  const groups = match.groups!;
  const word = { start, end: start + match[0].length, text: match[0], symbol: 'other', value: 0 };
  if (groups.word !== undefined) return readWord(text, start, word.end, table);
  if (groups.possessor !== undefined) return { ...word, symbol: 'possessor' };
  if (groups.mark !== undefined) return { ...word, symbol: markSymbol(word, text) };
  if (groups.number !== undefined) return { ...word, ...readNumber(groups.number) };
  const shape = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'other';
  return { ...word, symbol: `${shape}#`, value: Number(groups[shape]) || 0 };
}

function readWord(text: string, start: number, stop: number, table: DateWordTable): DateWord {
  const form = text.slice(start, stop);
  const isCapital = form[0] !== form[0]!.toLowerCase();
  const entry = (isCapital && table.get(capitalised(form))) || table.get(form.toLowerCase());
  // "Mar-a-Lago", "May-Britt": a capital on a hyphen with letters behind it is part of a name.
  const hyphened =
    isCapital && entry?.symbol.endsWith('Month') && /^-\p{L}/u.test(text.slice(stop, stop + 2));
  if (!entry || hyphened)
    return { start, end: stop, text: form, symbol: isCapital ? 'capital' : 'word', value: 0 };
  const end = entry.abbreviation && text[stop] === '.' ? stop + 1 : stop;
  return { start, end, text: form, symbol: entry.symbol, value: entry.value ?? 0 };
}

/** A hyphen between spaces is a dash: it parts clauses, not the ends of a range. */
function markSymbol(word: DateWord, text: string): string {
  if (word.text === '-') return /\s/.test(text[word.start - 1] ?? ' ') ? 'dash' : 'hyphen';
  return MARKS[word.text] ?? 'other';
}

function readNumber(digits: string): { symbol: string; value: number } {
  const value = Number(digits);
  if (digits.length === 4 && value >= 1000 && value < 2200) return { symbol: 'year#', value };
  if (digits.length <= 2 && value >= 1 && value <= 31) return { symbol: 'day#', value };
  return { symbol: digits.length <= 4 ? 'number#' : 'amount#', value };
}
