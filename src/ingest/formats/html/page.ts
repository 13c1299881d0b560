import { withoutPrologue } from '../../recognise-start';
import { parseHTML } from 'linkedom';

/** The few parts of the document model that reading a page needs; the compiler's own DOM types are for browsers. */
export interface PageNode {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
  parentNode: PageNode | null;
  firstChild: PageNode | null;
  nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface Page extends PageElement {
  documentElement: PageElement;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** Parses a page or a fragment of one. */
export function parsePage(html: string): Page {
  return parseHTML(withBody(withoutComplaints(html))).document as unknown as Page;
}

/** What a server complains of stands before its page, and the parser would take it for the root. */
function withoutComplaints(html: string): string {
  const start = withoutPrologue(html);
  const at = /^<(?:br|b|p|div)\b/i.test(start) ? start.search(/<html[\s>]/i) : 0;
  return at > 0 ? start.slice(at) : html;
}

/** The parser makes no html and body of its own around a fragment, and takes a page's first element for its root. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  const [head = ''] = /^[\s\S]*<\/head\s*>/i.exec(html) ?? [];
  const rest = html.slice(head.length).replace(/<\/?html[^>]*>|<!doctype[^>]*>/gi, '');
  const open = /<html[\s>]/i.test(head) ? head : `<html>${head}`;
  const attributes = /<html[^>]*>/i.exec(html.slice(head.length))?.[0];
  return `${head === '' && attributes ? attributes : open}<body>${rest}</body></html>`;
}

/** The text of an element on one line. */
export function lineOf(node: PageNode | null): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Elements that stand within a line. */
export const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The text of an element on one line, with a blank where it has line breaks or blocks. */
export function headingOf(node: PageNode): string {
  return piecesOf(node).replace(/\s+/g, ' ').trim();
}

function piecesOf(node: PageNode): string {
  if (isText(node)) return node.textContent ?? '';
  if (!isElement(node)) return '';
  const inner = [...node.childNodes].map(piecesOf).join('');
  return INLINE.has(node.tagName.toUpperCase()) ? inner : ` ${inner} `;
}

/** How many letters and signs an element shows. */
export function lettersOf(node: PageNode): number {
  return node.textContent?.replace(/\s+/g, '').length ?? 0;
}

/** How deep the page's nodes are nested; without recursion, since that is what the answer is to prevent. */
export function depthOf({ documentElement: root }: Page): number {
  let deepest = 0;
  let depth = 0;
  let node: PageNode | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      deepest = Math.max(deepest, (depth += 1));
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return deepest;
}
