import type { Run } from './run';
import type { WordTable } from './word-table';

/** Without "that", commas and closing marks at the ends. */
export function trimmed(table: WordTable, [from, to]: Run): Run {
  let first = from;
  let end = to;
  while (first < end && (table.words[first]!.upos === 'PUNCT' || isConjunctionThat(table, first))) first++;
  while (end > first && table.words[end - 1]!.upos === 'PUNCT') end--;
  return [first, end];
}

export function isConjunctionThat(table: WordTable, word: number): boolean {
  const { text, upos, label } = table.words[word]!;
  return text.toLowerCase() === 'that' && (upos === 'SCONJ' || label === 'mark');
}
