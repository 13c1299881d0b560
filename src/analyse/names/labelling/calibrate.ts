/**
 * How often names of a confidence are right: [the labeller's probability, share right], counted over 7,200 names of
 * modern news outside the training data (open-news, conllpp-2020 and worldwide-newswire, dev parts).
 */
const SHARE_RIGHT: readonly (readonly [told: number, right: number])[] = [
  [0, 0.3],
  [0.26, 0.39],
  [0.36, 0.46],
  [0.45, 0.62],
  [0.55, 0.68],
  [0.65, 0.78],
  [0.75, 0.84],
  [0.85, 0.88],
  [0.93, 0.935],
  [0.975, 0.97],
  [1, 0.985],
];

/** The share of names that are right at a confidence, between the counted ones in a straight line. */
export function calibrate(confidence: number): number {
  const above = SHARE_RIGHT.findIndex(([told]) => told >= confidence);
  const [to, right] = SHARE_RIGHT[above < 0 ? SHARE_RIGHT.length - 1 : above]!;
  const [from, left] = SHARE_RIGHT[Math.max(0, above - 1)]!;
  return to === from ? right : left + ((right - left) * (confidence - from)) / (to - from);
}
