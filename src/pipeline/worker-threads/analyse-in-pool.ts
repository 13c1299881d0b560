import { UserError } from '../../errors';
import type { Analyse } from '../ingest-context';
import type { AnalysisPool } from './analysis-pool';

/** The pool as ingest takes an analysis. @throws UserError ANALYSIS_FAILED for a text that breaks its thread. */
export function analyseInPool(pool: AnalysisPool): Analyse {
  return async (input) => {
    const answer = await pool.analyse(input);
    if ('error' in answer) throw new UserError(answer.error.code, answer.error.message);
    return answer;
  };
}
