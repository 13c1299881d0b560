import { anchorAt } from '../../model/anchor';
import type { Span } from '../../model/span';
import { anchorFinder } from './find-anchor';

/**
 * Where the words at a place of one text stand in another text of the same article; null where they don't. Most of the
 * words stand before or after all that was changed.
 */
export function followText(before: string, now: string): (place: Span) => Span | null {
  const grown = now.length - before.length;
  const head = sameAhead(before, now);
  const tail = before.length - sameBehind(before, now, head);
  const find = anchorFinder(now);
  return (place) => {
    const [start, end] = place;
    if (end <= head) return place;
    if (start >= tail) return [start + grown, end + grown];
    return find(anchorAt(before, place));
  };
}

function sameAhead(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let length = 0;
  while (length < shorter && one[length] === other[length]) length += 1;
  return length;
}

/** Without what is the same ahead already. */
function sameBehind(one: string, other: string, ahead: number): number {
  const shorter = Math.min(one.length, other.length) - ahead;
  let length = 0;
  while (length < shorter && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
