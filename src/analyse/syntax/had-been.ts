import type { Word } from '../text/document';

/** "Had first been due to meet on March 14": what was planned may be over, and came to nothing. */
export function hadBeen(words: readonly Word[], due: number): boolean {
  const before = words.slice(Math.max(0, due - 4), due).map(({ text }) => text.toLowerCase());
  return before.at(-1) === 'been' && before.includes('had');
}
