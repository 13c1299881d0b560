import type { Word } from '../../text/document';
import type { Run } from './run';
import type { WordTable } from './word-table';
import { childBy, childrenOf } from './word-table';

/** The noun phrase of a word, without its preposition, quotation marks and commas at the ends. */
export function nounPhrase(table: WordTable, noun: number, before?: number): Run {
  let first = table.left[noun]!;
  const last =
    before === undefined ? table.right[noun]! + 1 : Math.min(table.right[noun]! + 1, table.left[before]!);
  while (first < noun && leads(table.words[first]!)) first++;
  return [first, trimEnd(table, Math.max(first, noun), last)];
}

/** "according to" has a verb's tag. */
function leads({ upos, label, text }: Word): boolean {
  return /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(upos) || (label === 'case' && /^according$/i.test(text));
}

export function trimEnd(table: WordTable, first: number, end: number): number {
  let at = end;
  while (at > first + 1 && /^(?:PUNCT|PART|ADP)$/.test(table.words[at - 1]!.upos)) at--;
  return at;
}

/** The child noun that stands behind a preposition, or -1. */
export function withCase(table: WordTable, head: number, ...prepositions: string[]): number {
  for (const child of childrenOf(table, head)) {
    const marker = childBy(table, child, 'case');
    if (marker >= 0 && prepositions.includes(table.words[marker]!.text.toLowerCase())) return child;
  }
  return -1;
}

/** Head of the noun phrase that begins at a word, or -1; "the 46-year-old" has its adjective. */
export function headAfter(table: WordTable, word: number, end: number): number {
  let head = -1;
  let last = -1;
  for (let at = word; at < end && at < word + LONGEST_PHRASE && INSIDE.test(table.words[at]!.upos); at++) {
    if (table.words[at]!.upos === 'PUNCT' && table.words[at]!.text !== '-') break;
    if (/^(?:NOUN|PROPN|PRON)$/.test(table.words[at]!.upos)) head = at;
    last = at;
  }
  if (head < 0) return table.words[word]?.upos === 'DET' && last > word ? last : -1;
  // The parser's head of the words just read, if it lies among them ("Finance Minister Alexei Kudrin").
  for (let at = word; at <= head; at++) if (table.left[at]! <= word && table.right[at]! >= head) return at;
  return head;
}

const LONGEST_PHRASE = 8;
const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|PUNCT)$/;

/** The word of a run that is governed from outside it. */
export function headOf(table: WordTable, [first, end]: Run): Run {
  for (let word = first; word < end; word++) {
    const above = table.head[word]!;
    if (above < first || above >= end) return [word, word + 1];
  }
  return [first, first + 1];
}
