import type { Span } from '../../../model/span';
import { FindingsError } from './findings-error';
import { SPAN_TYPES, type SpanValues } from './span-values';
import type { Writing } from '../writing';

/** The columns that every finding has. */
export const EVIDENCE_TYPES = { ...SPAN_TYPES, confidence: 'real', rule: 'text', run_id: 'bigint' } as const;

export interface EvidenceValues extends SpanValues {
  confidence: number;
  rule: string;
  run_id: number;
}

/** Throws a FindingsError where the confidence is none. */
export function evidenceValues(
  writing: Writing,
  span: Span,
  confidence: number,
  rule: string,
): EvidenceValues {
  if (!(confidence >= 0 && confidence <= 1))
    throw new FindingsError(`a confidence of ${confidence} by ${rule}`);
  return { ...writing.span(span), confidence, rule, run_id: writing.runId };
}
