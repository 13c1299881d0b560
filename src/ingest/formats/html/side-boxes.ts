import { isNamedCaption, isNamedSide } from './block-names';
import { isElement, lettersOf } from './page';
import type { Page, PageElement, PageNode } from './page';

/** A block that its class calls a side box is one up to this many letters; what holds paragraphs is none. */
const SIDE_BOX = 700;
const PARAGRAPH = 80;
/** The longest text under a picture. */
const CAPTION = 400;
/** What has more of the page's letters is no side of it. */
const SIDE_SHARE = 0.3;
const KEPT_TAGS = new Set(['MAIN', 'ARTICLE', 'FIGURE', 'FIGCAPTION', 'IMG', 'H1']);

/**
 * Takes out what classes and ids call side boxes or captions. Before Readability, which drops the wrappers that have
 * those names and keeps what is in them. Captions that the page marks as such (`<figcaption>`) stay.
 */
export function removeSideBoxes(page: Page): void {
  const body = page.querySelector('body');
  if (body) clearChildren(body, lettersOf(body) * SIDE_SHARE);
}

function clearChildren(parent: PageNode, most: number): void {
  for (const child of [...parent.childNodes]) {
    if (!isElement(child)) continue;
    if (isSideBox(child, most)) child.remove();
    else clearChildren(child, most);
  }
}

function isSideBox(element: PageElement, most: number): boolean {
  if (KEPT_TAGS.has(element.tagName.toUpperCase())) return false;
  const isSide = isNamedSide(element);
  if (!isSide && !isNamedCaption(element)) return false;
  const letters = lettersOf(element);
  if (letters > most) return false;
  return isSide ? letters < SIDE_BOX && !holdsParagraphs(element) : letters > 0 && letters < CAPTION;
}

function holdsParagraphs(element: PageElement): boolean {
  const long = [...element.querySelectorAll('p')].filter((paragraph) => lettersOf(paragraph) > PARAGRAPH);
  return long.length > 1 || element.querySelector('h1') !== null;
}
