import { UserError } from '../../errors';
import type { Analyse } from '../ingest-context';
import type { AnalysisPool } from './analysis-pool';

/** The pool as ingest takes an analysis. @throws UserError where a text could not be analysed. */
export function analyseInPool(pool: AnalysisPool): Analyse {
  return async ({ text, published }) => {
    const answer = await pool.analyse({ text, published });
    if ('error' in answer) throw new UserError(answer.error.code, answer.error.message, 500);
    return answer.findings;
  };
}
