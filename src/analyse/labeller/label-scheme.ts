/**
 * Which label may follow which. Labels "B-X", "I-X", "E-X", "S-X" (begin, inside, end, single) and "O" keep the
 * order of spans; any other label is free. `null` stands for the border of the sequence.
 */
export function mayFollow(before: string | null, after: string | null): boolean {
  const open = before !== null && /^[BI]-/.test(before);
  const goesOn = after !== null && /^[IE]-/.test(after);
  if (!open && !goesOn) return true;
  return open && goesOn && before.slice(2) === after.slice(2);
}

/** Labels, by position, that cannot stand at a sequence's borders: it cannot begin inside a span, nor end in one. */
export interface Borders {
  size: number;
  neverFirst: readonly number[];
  neverLast: readonly number[];
}

export function bordersOf(labels: readonly string[]): Borders {
  const positions = [...labels.keys()];
  return {
    size: labels.length,
    neverFirst: positions.filter((at) => !mayFollow(null, labels[at]!)),
    neverLast: positions.filter((at) => !mayFollow(labels[at]!, null)),
  };
}

/** Forbids at a sequence's first and last token what cannot stand there. */
export function maskBorders(scores: Float64Array, { size, neverFirst, neverLast }: Borders): void {
  const last = scores.length - size;
  if (last < 0) return;
  for (const label of neverFirst) scores[label] = -Infinity;
  for (const label of neverLast) scores[last + label] = -Infinity;
}

/** A run of tokens [first, end) that the labels make a span of one type. */
export interface LabelSpan {
  first: number;
  end: number;
  type: string;
}

/** The spans of a sequence of BIOES labels that keeps the order above. */
export function readSpans(labels: readonly string[]): LabelSpan[] {
  const spans: LabelSpan[] = [];
  let first = 0;
  labels.forEach((label, index) => {
    if (label === 'O') return;
    if (/^[BS]-/.test(label)) first = index;
    if (/^[ES]-/.test(label)) spans.push({ first, end: index + 1, type: label.slice(2) });
  });
  return spans;
}
