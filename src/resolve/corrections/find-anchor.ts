import type { Anchor } from '../../model/correction';
import type { Span } from '../../model/span';

/**
 * Where an anchor's words stand in the article's text as it is now: the same place, or in a text that was changed the
 * nearest one with these words. Null where the text has them no more.
 */
export function findAnchor(text: string, { start, end, words }: Anchor): Span | null {
  if (text.slice(start, end) === words) return [start, end];
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before < 0 && after < 0) return null;
  const nearest = after < 0 || (before >= 0 && start - before <= after - start) ? before : after;
  return [nearest, nearest + words.length];
}

/** Index of the item that shares most with the place, the first of several; -1 where none does. */
export function nearestTo<Item>(
  place: Span,
  items: readonly Item[],
  spanOf: (item: Item) => Span | null,
): number {
  let best = -1;
  let most = 0;
  items.forEach((item, index) => {
    const span = spanOf(item);
    const shared = span ? Math.min(span[1], place[1]) - Math.max(span[0], place[0]) : 0;
    // Of two that hold all of it, the one with fewer words beside it.
    const beside = span ? (span[1] - span[0] - shared) / 1e9 : 0;
    if (shared > 0 && shared - beside > most) [best, most] = [index, shared - beside];
  });
  return best;
}
