import type { Cue } from './attribution';
import type { ContentGuess } from './content-rules';
import type { SourceGuess } from './run';
import { isAddresseeAlone } from './find-addressee';
import type { WordTable } from './word-table';

/** Whether the rules alone take a candidate for the cue of a statement, and how sure they are. */
export function acceptCue(
  table: WordTable,
  cue: Cue,
  source: SourceGuess | null,
  content: ContentGuess,
): boolean {
  if (isAddresseeAlone(cue, content)) return false;
  const quoted = content.runs.some(([first, end]) => touchesQuotation(table, first, end));
  const inside = table.quotation[cue.head]! >= 0;
  cue.probability = probability(cue, source, content, quoted, inside);
  return cue.probability >= 0.5;
}

function touchesQuotation(table: WordTable, first: number, end: number): boolean {
  return table.quotation[first]! >= 0 || table.quotation[end - 1]! >= 0;
}

/** A clause or words set around the cue, as against a bare noun phrase. */
function isClause(content: ContentGuess): boolean {
  return content.rule !== 'object' && content.rule !== 'frame';
}

/** Shares of right cues among those accepted, as counted on open-news. */
function probability(
  cue: Cue,
  source: SourceGuess | null,
  content: ContentGuess,
  quoted: boolean,
  inside: boolean,
): number {
  const strength = cue.row?.strength ?? 'RARE';
  if (inside) return strength === 'SPEECH' && source && isClause(content) ? 0.5 : 0.2;
  if (quoted && source) return 0.95;
  if (strength === 'SPEECH') return source ? 0.9 : 0.5;
  if (strength === 'LIKELY' && source) return isClause(content) ? 0.8 : 0.6;
  return 0.2;
}
