import type { CorrectionDetails } from '../../../model/correction';
import type { IdKind } from '../../plan/global-id';

/** A correction that was found good, not written yet. */
export interface Draft {
  details: CorrectionDetails;
  /** What it is about, the chief node first. */
  targets: Target[];
}

export interface Target {
  kind: IdKind;
  number: number;
}

export function targets(kind: IdKind, numbers: readonly number[]): Target[] {
  return numbers.map((number) => ({ kind, number }));
}
