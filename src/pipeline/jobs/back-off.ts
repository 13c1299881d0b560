/**
 * The pause before another try: twice as long each time, up to a longest one, and half of it more or less by chance, so
 * that what failed together doesn't come back together. `random` is from 0 to 1.
 */
export function backOff(
  tries: number,
  { first, longest }: { first: number; longest: number },
  random: number,
): number {
  return Math.min(first * 2 ** Math.min(tries, 30), longest) * (0.5 + random);
}
