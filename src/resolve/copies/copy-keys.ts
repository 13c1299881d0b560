import { shingles } from './shingles';

/**
 * 42 bands of 3 hashes: two texts that share half of their shingles have a key in common in 996 of 1,000 cases, those
 * that share a hundredth in 1 of 20,000 (1 - (1 - s³)⁴²).
 */
const BANDS = 42;
const ROWS = 3;

/** Odd multipliers and offsets of the permutations, drawn once by xorshift from a seed, so that keys never change. */
const PERMUTATIONS = drawPermutations(BANDS * ROWS);

function drawPermutations(count: number): readonly (readonly [number, number])[] {
  let state = 0x2545f491;
  const draw = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return Array.from({ length: count }, () => [draw() | 1, draw()] as const);
}

/**
 * What near copies of a text are looked up by (Broder's MinHash in bands): whole numbers below 2^48, the band in front.
 * A text of fewer than five words has none.
 */
export function copyKeys(text: string): number[] {
  const found = [...shingles(text)];
  if (found.length === 0) return [];
  const least = PERMUTATIONS.map(([factor, offset]) => leastOf(found, factor, offset));
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.slice(band * ROWS, (band + 1) * ROWS);
    const hash = rows.reduce((sum, row) => Math.imul(sum ^ row, 0x85ebca6b) ^ (sum >>> 13), band) >>> 0;
    return band * 2 ** 32 + hash;
  });
}

function leastOf(found: readonly number[], factor: number, offset: number): number {
  let least = 0xffffffff;
  for (const shingle of found) {
    let hash = Math.imul(shingle ^ offset, factor);
    hash = (hash ^ (hash >>> 16)) >>> 0;
    if (hash < least) least = hash;
  }
  return least;
}
