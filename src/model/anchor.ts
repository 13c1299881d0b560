import { cleanUnits } from './clean-units';
import type { Span } from './span';

/** A place in an article by its words, so that it is found again in another analysis and in another text. */
export interface Anchor {
  start: number;
  end: number;
  words: string;
  /** What stands before and after it, so far as CONTEXT goes: it tells the place from others with the same words. */
  before: string;
  after: string;
}

/** As many units as other programs keep of a Web Annotation's prefix and suffix. */
export const CONTEXT = 32;

export function anchorAt(text: string, [start, end]: Span): Anchor {
  return {
    start,
    end,
    words: cleanUnits(text.slice(start, end)),
    // A cut may fall inside a character.
    before: cleanUnits(text.slice(Math.max(start - CONTEXT, 0), start)),
    after: cleanUnits(text.slice(end, end + CONTEXT)),
  };
}
