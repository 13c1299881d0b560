import type { Findings } from '../../model/findings';
import type { Rejection } from '../../model/article';

/** A text to analyse, as `newsgraph analyse --jsonl` takes it. */
export interface AnalysisTask {
  text: string;
  /** EDTF. */
  published?: string;
}

export type AnalysisAnswer = { findings: Findings; milliseconds: number } | { error: Rejection };
