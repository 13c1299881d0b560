import type { WordTable } from '../words/word-table';

/** 'Ann Lee, known as "the Rock", held a session': what somebody is called is not what they said. */
export function isCalled({ words, quotation }: WordTable, close: number): boolean {
  let at = close;
  while (at > 0 && quotation[at]! < 0) at--;
  while (at > 0 && quotation[at]! >= 0) at--;
  return /^(?:as|called|named|nicknamed|titled|dubbed)$/.test(words[at - 1]?.text ?? '');
}
