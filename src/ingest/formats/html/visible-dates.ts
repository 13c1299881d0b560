import { findWrittenDate } from '../../clean/read-date';
import { isElement, isText } from './page';
import type { Page, PageElement, PageNode } from './page';

/** A date that the reader sees, and how far from the headline. */
interface SeenDate {
  written: string;
  distance: number;
}

/** A line with a date and little else: "By Jane Roe | Published May 4, 1998 at 10:00". A sentence is longer. */
const MAX_LINE = 100;
const MAX_OTHER_WORDS = 9;
/** Pieces of text from the headline to a date that nothing marks as one. */
const NEAR = 30;
/** A date before the headline belongs to it less often: it may be today's. */
const BEFORE = 4;
const MARKED = /date|publish|posted|time(?!line)|byline|author|article-?info|dateline/i;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD']);
const LATER = /updat|modif|correct/i;
/** Lists of other articles, comments and footers have dates of their own. */
const ELSEWHERE = /comment|related|footer|sidebar|widget|recommend|most-|copyright|latest|trending|promo/i;

/**
 * The dates that the reader sees as the article's, nearest to the headline first: marked by a class ("post-date"), or a
 * line beside the headline that holds little but a date. Of changes only where there is no other.
 */
export function visibleDates(page: Page, heading: PageElement | null): string[] {
  const body = page.querySelector('body') ?? page.documentElement;
  const walk: Walk = {
    index: 0,
    around: ancestorsOf(heading ?? body),
    heading,
    headingAt: null,
    seen: [],
  };
  walkNode(body, { marked: false, elsewhere: false }, walk);
  const at = walk.headingAt ?? 0;
  const near = walk.seen.flatMap(({ index, marked, ...seen }) => {
    const distance = index >= at ? index - at : (at - index) * BEFORE;
    return marked || distance <= NEAR ? [{ ...seen, distance: marked ? distance - NEAR : distance }] : [];
  });
  const ordered = (later: boolean): SeenDate[] =>
    near.filter((seen) => seen.later === later).sort((a, b) => a.distance - b.distance);
  return [...ordered(false), ...ordered(true)].map(({ written }) => written);
}

interface Walk {
  /** Of the piece of text. */
  index: number;
  heading: PageElement | null;
  /** What holds the headline: its class tells nothing of the dates within. */
  around: Set<PageNode>;
  headingAt: number | null;
  seen: { written: string; index: number; marked: boolean; later: boolean }[];
}

function ancestorsOf(element: PageElement | null): Set<PageNode> {
  const found = new Set<PageNode>();
  for (let node: PageNode | null = element; node; node = node.parentNode) found.add(node);
  return found;
}

interface Place {
  marked: boolean;
  elsewhere: boolean;
}

function walkNode(node: PageNode, place: Place, walk: Walk): void {
  if (isText(node)) readText(node, place, walk);
  if (!isElement(node) || UNREAD.has(node.tagName.toUpperCase())) return;
  if (node === walk.heading) walk.headingAt = walk.index;
  const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
  const tag = node.tagName.toUpperCase();
  const inner = {
    marked: place.marked || tag === 'TIME' || (!walk.around.has(node) && MARKED.test(names)),
    elsewhere: place.elsewhere || (!walk.around.has(node) && (tag === 'FOOTER' || ELSEWHERE.test(names))),
  };
  for (const child of node.childNodes) walkNode(child, inner, walk);
}

function readText(node: PageNode, { marked, elsewhere }: Place, walk: Walk): void {
  const line = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (line === '') return;
  walk.index += 1;
  // "(The Lake Herald, May 4, 1998)" is a credit line, which is read with its outlet.
  const isLine = line.length <= MAX_LINE && !line.startsWith('(');
  const written = isLine && !elsewhere ? findWrittenDate(line) : null;
  if (!written) return;
  const others = line.replace(written, '').match(/\p{L}+/gu)?.length ?? 0;
  if (others > MAX_OTHER_WORDS) return;
  const label = `${line} ${node.parentNode && isElement(node.parentNode) ? (node.parentNode.getAttribute('class') ?? '') : ''}`;
  walk.seen.push({ written, index: walk.index, marked, later: LATER.test(label) });
}
