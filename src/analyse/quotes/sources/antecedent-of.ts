import type { SourceGuess } from '../words/run';
import { nominalBefore } from './surface-source';
import type { WordTable } from '../words/word-table';

/** "It wrote to [Ann Lee], who did not respond": null where the word is no "who". */
export function antecedent(table: WordTable, who: number): SourceGuess | null {
  if (!/^(?:who|which)$/i.test(table.words[who]?.text ?? '')) return null;
  return nominalBefore(table, table.words[who - 1]?.text === ',' ? who - 1 : who);
}
