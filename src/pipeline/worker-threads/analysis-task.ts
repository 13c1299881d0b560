import type { AnalysisInput } from '../../analyse/analyse';
import type { Rejection } from '../../model/article';
import type { Analysed } from '../analyse-despite-faults';

/** A text to analyse. */
export type AnalysisTask = AnalysisInput;

export type AnalysisAnswer = (Analysed & { milliseconds: number }) | { error: Rejection };
