import type { Borders } from './label-scheme';
import type { RowIndex } from './row-index';
import type { Transitions } from './transitions';

/** A linear-chain conditional random field over hashed features. */
export interface CrfModel {
  labels: readonly string[];
  borders: Borders;
  /** Which row of `weights` belongs to a feature. */
  rows: RowIndex;
  /** A row for each feature, a column for each label. */
  weights: Int16Array;
  /** What one unit of a weight is worth. */
  scale: number;
  transitions: Transitions;
}
