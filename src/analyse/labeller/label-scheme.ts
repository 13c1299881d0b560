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
    if (/^[BS]-/.test(label)) first = index;
    if (/^[ES]-/.test(label)) spans.push({ first, end: index + 1, type: label.slice(2) });
  });
  return spans;
}
