/**
 * A stretch of an article's text: `text.slice(start, end)`, in UTF-16 code units, start included, end not.
 * Example: in "Iran said no" the speaker is [0, 4].
 */
export type Span = readonly [start: number, end: number];

/** True where two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True where `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** From the first to the last unit of several spans; null where there are none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return spans.reduce(([start, end], span) => [Math.min(start, span[0]), Math.max(end, span[1])]);
}

/** The words at several spans of a text, a space between those of two. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}
