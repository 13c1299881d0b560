import { type Anchor, CONTEXT } from '../../model/anchor';
import type { Span } from '../../model/span';

/** So much of what stood around words must stand there still; so much of two findings' words must be the same. */
const HALF = 0.5;

/** Or so many units of one side: a sentence that was moved has kept its words, and none of its neighbours. */
const ONE_SIDE = 0.75 * CONTEXT;

/** What stands before words, read backwards, and after them. */
interface Surroundings {
  before: string;
  after: string;
}

/** The places of words in a text by what stands around them. */
type Places = ReadonlyMap<string, Surroundings & { starts: number[] }>;

/**
 * Where an anchor's words stand in the article's text as it is now: of the places with these words the one around which
 * most stands that stood around them, the nearest of several. Null where the text has the words no more, or only at
 * other places: what people said of the one doesn't hold for the others.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  return anchorFinder(text)(anchor);
}

/**
 * The same for many anchors in one text. The places of the same words are read once: a name may stand in a text of
 * megabytes ten thousand times, and most of them have around them just what they had.
 */
export function anchorFinder(text: string): (anchor: Anchor) => Span | null {
  const known = new Map<string, Places>();
  return ({ words, start, ...around }) => {
    if (words === '') return null;
    const places = known.get(words) ?? placesOf(text, words);
    known.set(words, places);
    const own = { before: letters(backwards(around.before)), after: letters(around.after) };
    const starts = places.get(keyOf(own))?.starts ?? mostAlike(own, places);
    const at = nearest(start, starts);
    return at === undefined ? null : [at, at + words.length];
  };
}

function placesOf(text: string, words: string): Places {
  const places = new Map<string, Surroundings & { starts: number[] }>();
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const before = letters(backwards(text.slice(Math.max(at - CONTEXT, 0), at)));
    const after = letters(text.slice(end, end + CONTEXT));
    const same = places.get(keyOf({ before, after }));
    if (same) same.starts.push(at);
    else places.set(keyOf({ before, after }), { before, after, starts: [at] });
  }
  return places;
}

function keyOf({ before, after }: Surroundings): string {
  return `${before}|${after}`;
}

/** Those around which most stands that stood around the words, if it is enough. */
function mostAlike(own: Surroundings, places: Places): number[] {
  const enough = HALF * (own.before.length + own.after.length);
  let best: number[] = [];
  let most = 0;
  for (const { before, after, starts } of places.values()) {
    const ahead = common(before, own.before);
    const behind = common(after, own.after);
    const agreed = ahead + behind;
    if (agreed < most || (agreed < enough && Math.max(ahead, behind) < ONE_SIDE)) continue;
    best = agreed > most ? starts : [...best, ...starts];
    most = agreed;
  }
  return best;
}

/** The first of two that are equally near. */
function nearest(start: number, starts: readonly number[]): number | undefined {
  let best = starts[0];
  for (const at of starts) if (Math.abs(at - start) < Math.abs((best ?? at) - start)) best = at;
  return best;
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
