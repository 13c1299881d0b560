import type { Run } from './run';
import type { WordTable } from './word-table';
import { childBy, childrenOf } from './word-table';

/** The noun phrase of a word, without its preposition, quotation marks and commas at the ends. */
export function nounPhrase(table: WordTable, noun: number, before?: number): Run {
  let first = table.left[noun]!;
  const last =
    before === undefined ? table.right[noun]! + 1 : Math.min(table.right[noun]! + 1, table.left[before]!);
  while (first < noun && /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(table.words[first]!.upos)) first++;
  return [first, trimEnd(table, Math.max(first, noun), last)];
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

/** Head of the noun phrase that begins at a word, or -1. */
export function headAfter(table: WordTable, word: number, end: number): number {
  const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;
  const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|PUNCT)$/;
  let head = -1;
  for (let at = word; at < end && at < word + 8 && INSIDE.test(table.words[at]!.upos); at++) {
    if (table.words[at]!.upos === 'ADP' || table.words[at]!.upos === 'PUNCT') break;
    if (NOMINAL.test(table.words[at]!.upos)) head = at;
  }
  // The parser's head of the words just read, if it lies among them ("Finance Minister Alexei Kudrin").
  for (let at = word; head >= 0 && at <= head; at++)
    if (table.left[at]! <= word && table.right[at]! >= head) return at;
  return head;
}
