import type { Rejection } from '../../model/article';
import type { Analysed } from '../analyse-despite-faults';

/** A text to analyse, as `newsgraph analyse --jsonl` takes it. */
export interface AnalysisTask {
  text: string;
  /** EDTF. */
  published?: string;
}

export type AnalysisAnswer = (Analysed & { milliseconds: number }) | { error: Rejection };
