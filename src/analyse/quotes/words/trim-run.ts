import type { Run } from './run';
import type { WordTable } from './word-table';
import { childrenOf } from './word-table';

/** Without commas and closing marks at the ends, and without a "that" that opens a clause. */
export function trimmed(table: WordTable, [from, to]: Run): Run {
  let first = from;
  let end = to;
  while (first < end && (table.words[first]!.upos === 'PUNCT' || opensClause(table, first, end))) first++;
  while (end > first && table.words[end - 1]!.upos === 'PUNCT') end--;
  return [first, end];
}

/** "that it rained"; alone it points at what was said: "denied that". */
function opensClause(table: WordTable, word: number, end: number): boolean {
  return word < end - 1 && isConjunctionThat(table, word);
}

export function isConjunctionThat(table: WordTable, word: number): boolean {
  const { text, upos, label } = table.words[word]!;
  if (text.toLowerCase() !== 'that') return false;
  return upos === 'SCONJ' || label === 'mark' || hasOwnObject(table, word);
}

/** "claims that [Kim] closed [the road]": taken for a relative, yet the verb behind it has both subject and object. */
function hasOwnObject(table: WordTable, that: number): boolean {
  const { words, head } = table;
  const verb = head[that]!;
  const isObject = (at: number): boolean => at > verb && words[at]!.label === 'obj';
  return words[that]!.label === 'obj' && verb > that + 1 && [...childrenOf(table, verb)].some(isObject);
}
