/**
 * Pairs gold and found things one to one, best likeness first; only pairs at or above `least` (and above 0).
 * Returns for each gold thing the index of its found one, or -1.
 */
export function pairBest(
  gold: number,
  found: number,
  likeness: (goldIndex: number, foundIndex: number) => number,
  least = 0,
): number[] {
  const candidates: [number, number, number][] = [];
  for (let g = 0; g < gold; g++) {
    for (let f = 0; f < found; f++) {
      const score = likeness(g, f);
      if (score > 0 && score >= least) candidates.push([score, g, f]);
    }
  }
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const pairs = new Array<number>(gold).fill(-1);
  const taken = new Set<number>();
  for (const [, g, f] of candidates) {
    if (pairs[g] !== -1 || taken.has(f)) continue;
    pairs[g] = f;
    taken.add(f);
  }
  return pairs;
}
