import type { CopyKind, TextCopy } from '../../model/copy';
import { shingles } from './shingles';

/** So much of both texts is the same where one was only set anew. */
const SAME = 0.9;
/** So much where one was worked over: weekly figures in one form of words share less. */
const EDITED = 0.5;
/**
 * Less is enough where two sentences and more stand in both, within days: forms filled in anew have other words every
 * line, and those that end in the same paragraph come a week later or of another company.
 */
const PARTLY = 0.33;
const LONG_RUN = 30;
const NEWS_DAYS = 3;
/** So much of the shorter text stands in a longer one where it is an excerpt. */
const EXCERPT = 0.8;
/** Beyond this share of the longer text's length a text is no excerpt of it but the same, worked over. */
const SHORTER = 0.75;
/** Fewer shingles tell nothing: "(AP) - The weather for Monday." */
const FEWEST = 20;

/** How far two texts, published so many days apart (null where untold), are one; null where they are not. */
export function compareTexts(one: string, other: string, days: number | null): TextCopy | null {
  const [a, b] = [shingles(one), shingles(other)];
  const shorter = Math.min(a.size, b.size);
  if (shorter < FEWEST) return null;
  const { shared, longest } = sharedRuns(a, b);
  const similarity = shared / (a.size + b.size - shared);
  const isPart = shorter < SHORTER * Math.max(a.size, b.size) && shared >= EXCERPT * shorter;
  const isPartly = longest >= LONG_RUN && (days ?? 0) <= NEWS_DAYS && similarity >= PARTLY;
  const isEdited = isPartly || similarity >= EDITED;
  const kind = kindOf(similarity, isPart, isEdited);
  return kind && { similarity, kind };
}

function kindOf(similarity: number, isPart: boolean, isEdited: boolean): CopyKind | null {
  if (similarity >= SAME) return 'SAME';
  if (isPart) return 'EXCERPT';
  return isEdited ? 'EDITED' : null;
}

/** How many runs of words both have, and how many of them follow each other at most. */
function sharedRuns(a: ReadonlySet<number>, b: ReadonlySet<number>): { shared: number; longest: number } {
  let [shared, run, longest] = [0, 0, 0];
  for (const shingle of a) {
    run = b.has(shingle) ? run + 1 : 0;
    if (run > 0) shared += 1;
    longest = Math.max(longest, run);
  }
  return { shared, longest };
}
