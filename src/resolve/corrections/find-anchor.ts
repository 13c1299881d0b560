import { type Anchor, CONTEXT } from '../../model/anchor';
import type { Span } from '../../model/span';

/** So much of what stood around words must stand there still; so much of two findings' words must be the same. */
const HALF = 0.5;

/** Or so many units of one side: a sentence that was moved has kept its words, and none of its neighbours. */
const ONE_SIDE = 0.75 * CONTEXT;

/**
 * Where an anchor's words stand in the article's text as it is now: of the places with these words the one around which
 * most stands that stood around them, the nearest of several. Null where the text has the words no more, or only at
 * other places: what people said of the one doesn't hold for the others.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const { start, words } = anchor;
  if (words === '') return null;
  const [before, after] = [letters(backwards(anchor.before)), letters(anchor.after)];
  const enough = HALF * (before.length + after.length);
  let best: number | null = null;
  let most = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const ahead = letters(backwards(text.slice(Math.max(at - CONTEXT, 0), at)));
    const sides = [common(ahead, before), common(letters(text.slice(end, end + CONTEXT)), after)] as const;
    const agreed = sides[0] + sides[1];
    if (agreed < enough && Math.max(...sides) < ONE_SIDE) continue;
    const isNearer = best === null || Math.abs(at - start) < Math.abs(best - start);
    if (agreed > most || (agreed === most && isNearer)) [best, most] = [at, agreed];
  }
  return best === null ? null : [best, best + words.length];
}

/** How many units two texts begin with alike. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Other quotation marks or breaks of lines make no other place. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}

/** Index of the item that shares most of its words with the place, the first of several; -1 where none shares half. */
export function nearestTo<Item>(
  place: Span,
  items: readonly Item[],
  spanOf: (item: Item) => Span | null,
): number {
  let best = -1;
  let most = 0;
  items.forEach((item, index) => {
    const span = spanOf(item);
    const share = span ? sharedPart(span, place) : 0;
    if (share >= HALF && share > most) [best, most] = [index, share];
  });
  return best;
}

function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared / (a[1] - a[0] + (b[1] - b[0]) - shared);
}
