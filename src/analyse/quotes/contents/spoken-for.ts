import { closesQuotation } from '../sources/surface-source';
import type { WordTable } from '../words/word-table';

/**
 * 'Lee said, "[Is it safe?]" Dunn said, "[It is.]"': the quotation before the second block of speaker and cue has a
 * verb and a comma of its own before it, and another quotation follows, so that the first is not theirs.
 */
export function isSpokenFor(table: WordTable, blockFirst: number, blockEnd: number): boolean {
  return (
    closesQuotation(table, blockFirst - 1) &&
    isIntroduced(table, blockFirst - 1) &&
    opensQuotation(table, blockEnd)
  );
}

function isIntroduced({ words, quotation }: WordTable, close: number): boolean {
  let open = close - 1;
  while (open > 0 && quotation[open - 1] === quotation[close - 1]) open--;
  return /^[,:]$/.test(words[open - 2]?.text ?? '') && words[open - 3]?.upos === 'VERB';
}

/** ', "…"' behind the cue. */
function opensQuotation({ words, quotation }: WordTable, end: number): boolean {
  return /^[,:]$/.test(words[end]?.text ?? '') && (quotation[end + 2] ?? -1) >= 0;
}
