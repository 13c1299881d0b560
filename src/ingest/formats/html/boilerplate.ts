import { isDateLine } from '../../clean/date-line';
import { isElement, isText, lettersOf, lineOf } from './page';
import type { PageElement, PageNode } from './page';
import { isPointer } from './pointers';

/** Letters below an element, and how many of them are within links. */
export interface Size {
  letters: number;
  linked: number;
}
export type Sizes = Map<PageNode, Size>;

/** Never part of a report. */
const SIDE_TAGS = new Set(['ASIDE', 'FORM', 'BUTTON', 'NAV', 'FOOTER', 'FIGCAPTION', 'MENU', 'DIALOG']);
const LISTED_TAGS = new Set([
  'UL',
  'OL',
  'DL',
  'DIV',
  'SECTION',
  'TABLE',
  'P',
  'LI',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);

/** Above this share of letters within links a block is a list of links, unless it is long. */
const LINK_SHARE = 0.6;
const LONG_BLOCK = 1_500;
/** What opens like a pointer elsewhere and is this short is one. */
const SHORT_BLOCK = 200;

/** Letters of every element below `root`, in one pass. */
export function measure(root: PageNode): Sizes {
  const sizes: Sizes = new Map();
  measureNode(root, false, sizes);
  return sizes;
}

function measureNode(node: PageNode, inLink: boolean, sizes: Sizes): Size {
  if (isText(node)) {
    const letters = lettersOf(node);
    return { letters, linked: inLink ? letters : 0 };
  }
  const size = { letters: 0, linked: 0 };
  if (!isElement(node)) return size;
  const isLink = inLink || node.tagName.toUpperCase() === 'A';
  for (const child of node.childNodes) {
    const { letters, linked } = measureNode(child, isLink, sizes);
    size.letters += letters;
    size.linked += linked;
  }
  sizes.set(node, size);
  return size;
}

/** True for a block that isn't the article's own words: side blocks, lists of links, "Read more: …". */
export function isBoilerplate(element: PageElement, sizes: Sizes): boolean {
  const tag = element.tagName.toUpperCase();
  if (SIDE_TAGS.has(tag)) return true;
  const { letters, linked } = sizes.get(element) ?? { letters: 0, linked: 0 };
  if (LISTED_TAGS.has(tag) && letters < LONG_BLOCK && linked > letters * LINK_SHARE) return true;
  if (letters >= SHORT_BLOCK) return false;
  const line = lineOf(element);
  return isPointer(line) || isDateLine(line) || /^https?:\/\/\S+$/.test(line);
}
