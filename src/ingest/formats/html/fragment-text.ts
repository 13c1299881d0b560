import { depthOf, parsePage } from './page';
import { tagCount } from './tag-count';
import { tagDepth } from './tag-depth';
import { walkText } from './walk-text';

/** Deeper and larger pieces are read by dropping their tags. */
const MAX_DEPTH = 200;
/** As of whole pages. */
const MAX_TAGS = 20_000;

/** The words of a piece of HTML that is wholly the article's, as a feed's entry has it: paragraphs, then captions. */
export function fragmentText(html: string): string {
  if (tagCount(html) > MAX_TAGS || tagDepth(html) > MAX_DEPTH) return withoutTags(html);
  const page = parsePage(`<html><body>${html}</body></html>`);
  const body = page.querySelector('body');
  if (!body || depthOf(page) > MAX_DEPTH) return withoutTags(html);
  const { paragraphs, captions } = walkText(body);
  return [...paragraphs, ...captions].join('\n\n');
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>/g, ' ');
}
