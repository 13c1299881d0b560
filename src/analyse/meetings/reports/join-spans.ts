import type { Span } from '../../../model/span';
import { contains } from '../../../model/span';

/**
 * What the reports of a meeting say that it is about, a list each. Where one names several topics, "talks on the
 * border" elsewhere is the same in short: a single topic counts only where it says something new.
 */
export function joinAgendas(text: string, agendas: readonly (readonly Span[])[]): Span[] {
  const longest = agendas.reduce((best, agenda) => (agenda.length > best.length ? agenda : best), []);
  if (longest.length < 2) return outermost(agendas.flat());
  const told = new Set(longest.flatMap((span) => contentWords(text, span)));
  const isNew = (span: Span): boolean => contentWords(text, span).some((word) => !told.has(word));
  return outermost(
    agendas.flatMap((agenda) => (agenda.length > 1 ? agenda : agenda.filter((span) => isNew(span)))),
  );
}

/** Each span once, and none inside another. */
export function outermost(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.filter(
    (span, i) => !sorted.slice(Math.max(0, i - NEIGHBOURS), i).some((other) => contains(other, span)),
  );
}

/** Spans before one in the text that may hold it: they come from a sentence or two. */
const NEIGHBOURS = 20;

/** Shorter ones tell no topics: "the", "of". */
const FEWEST_LETTERS = 4;

function contentWords(text: string, [start, end]: Span): string[] {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= FEWEST_LETTERS);
}
