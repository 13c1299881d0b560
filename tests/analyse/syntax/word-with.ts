import { capitalsOf } from '../../../src/analyse/syntax/case-mode';
import type { WordTraits } from '../../../src/analyse/syntax/word-traits';

/** A word of which nothing matters but these numbers. */
export function wordWith(values: Int32Array): WordTraits {
  return { values, candidates: Uint8Array.of(0), capitals: capitalsOf(''), lemmas: [] };
}
