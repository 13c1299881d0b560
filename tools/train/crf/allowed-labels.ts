/** The bits of `TrainingSequence.allowed` that let these labels stand and no other. */
export function allow(labels: readonly string[], chosen: readonly string[]): number {
  return chosen.reduce((bits, label) => bits | (1 << labels.indexOf(label)), 0);
}

/** The bits that let any label stand: nothing is known of the token. */
export function allowAll(labels: readonly string[]): number {
  return (2 ** labels.length - 1) | 0;
}

/** "O" and the four positions of each type: a label set for spans. */
export function spanLabels(types: readonly string[]): string[] {
  return ['O', ...types.flatMap((type) => ['B', 'I', 'E', 'S'].map((position) => `${position}-${type}`))];
}

/** The label of the token at `index` of a span of `length` tokens. */
export function positionLabel(type: string, index: number, length: number): string {
  if (length === 1) return `S-${type}`;
  if (index === 0) return `B-${type}`;
  return index === length - 1 ? `E-${type}` : `I-${type}`;
}
