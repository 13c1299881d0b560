import { nothingFound } from '../analyse-despite-faults';
import type { Analyse } from '../ingest-context';
import type { AnalysisPool } from './analysis-pool';

/** The pool as ingest takes an analysis. A text that breaks its thread is taken in without findings. */
export function analyseInPool(pool: AnalysisPool): Analyse {
  return async (input) => {
    const answer = await pool.analyse(input);
    return 'error' in answer ? nothingFound(answer.error.message) : answer;
  };
}
