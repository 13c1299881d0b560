import { INLINE, isElement, isText, lineOf } from './page';
import type { PageElement, PageNode } from './page';
import { isBoilerplate, measure } from './boilerplate';
import type { Sizes } from './boilerplate';
import { isPointer } from './pointers';

/** The words of an article as a reader sees them. */
export interface WalkedText {
  paragraphs: string[];
  captions: string[];
}

const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO SELECT INPUT TEXTAREA RP RT'.split(
    ' ',
  ),
);

/** A caption has at least so many words. */
const CAPTION_WORDS = 5;

/**
 * The paragraphs of an article's element. A paragraph is what a block element shows: words are never joined across
 * blocks nor split at inline tags. Boilerplate is left out; captions stand apart.
 */
export function walkText(root: PageElement): WalkedText {
  const walk: Walk = { paragraphs: [], captions: [], line: '', sizes: measure(root) };
  walkChildren(root, walk);
  flush(walk);
  return { paragraphs: walk.paragraphs, captions: walk.captions };
}

interface Walk extends WalkedText {
  /** The paragraph so far. */
  line: string;
  sizes: Sizes;
}

function walkChildren(parent: PageNode, walk: Walk): void {
  for (const node of parent.childNodes) {
    if (isText(node)) walk.line += node.textContent?.replace(/\s+/g, ' ') ?? '';
    else if (isElement(node)) walkElement(node, walk);
  }
}

function walkElement(element: PageElement, walk: Walk): void {
  const tag = element.tagName.toUpperCase();
  if (UNREAD.has(tag)) return;
  if (tag === 'FIGURE') return keepCaptions(element, walk);
  if (tag === 'BR') return flush(walk);
  if (INLINE.has(tag)) return walkChildren(element, walk);
  if (isBoilerplate(element, walk.sizes)) return;
  // Cells of a row are one line.
  if (tag === 'TD' || tag === 'TH') walk.line += ' ';
  else flush(walk);
  walkChildren(element, walk);
  if (tag !== 'TD' && tag !== 'TH') flush(walk);
}

function keepCaptions(figure: PageElement, walk: Walk): void {
  flush(walk);
  for (const caption of figure.querySelectorAll('figcaption')) keepCaption(lineOf(caption), walk);
}

/** A caption says something; the name of a photographer alone, or "1 of 6", doesn't. */
function keepCaption(line: string, walk: Walk): void {
  const isSaying = (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= CAPTION_WORDS && !isPointer(line);
  if (isSaying && !walk.captions.includes(line)) walk.captions.push(line);
}

function flush(walk: Walk): void {
  const line = walk.line.replace(/\s+/g, ' ').trim();
  if (line !== '') walk.paragraphs.push(line);
  walk.line = '';
}
