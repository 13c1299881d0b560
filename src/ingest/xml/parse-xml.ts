import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

/** An element of an XML document; its children in their order. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the document's own is: "title", "atom:link", "dc:date". */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** Deeper elements are read as if they stood at this depth: no format of news nests deeper. */
const MAX_DEPTH = 200;
/** The parser's own time grows with the square of the depth; a document deeper than this is hostile. */
const MAX_PARSED_DEPTH = 5_000;
/** Of the elements of a document; those that follow are not read. */
const MAX_ELEMENTS = 2_000_000;

/** Namespaces whose names we read, with the prefix that we call them by. The main ones of formats have none. */
const PREFIXES: Readonly<Record<string, string>> = {
  '': '',
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://purl.org/net/rss1.1#': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://www.google.com/schemas/sitemap/0.84': '',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://iptc.org/std/nar/2006-10-01/': '',
  'http://iptc.org/std/nitf/2006-10-18/': '',
};

/**
 * Reads XML as leniently as pages are read: broken markup gives what can be told of it. Entities of HTML are decoded,
 * those that a document declares itself never, so that no document can grow. Null where there is no element, or too many within each other.
 */
export function parseXml(text: string): XmlElement | null {
  if (depthOf(text) > MAX_PARSED_DEPTH) return null;
  const reader = new TreeReader();
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: false, lowerCaseTags: false });
  parser.write(text);
  parser.end();
  return reader.root;
}

/** How many tags are open at once at most, read off the text in one pass. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag, slash] of text.matchAll(/<(\/?)[a-z_][^<>]*>/gi)) {
    if (tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

interface Open {
  element: XmlElement;
  /** Namespaces in force, by the document's prefix. */
  scope: Readonly<Record<string, string>>;
}

class TreeReader {
  root: XmlElement | null = null;
  private open: Open[] = [];
  /** Elements that are open below the depth limit, and so not in `open`. */
  private deeper = 0;
  private elements = 0;
  private inCdata = false;

  onopentag(tag: string, raw: Record<string, string>): void {
    this.elements += 1;
    const parent = this.open.at(-1);
    if (this.open.length >= MAX_DEPTH || this.elements > MAX_ELEMENTS) {
      this.deeper += 1;
      return;
    }
    const attributes = Object.fromEntries(
      Object.entries(raw).map(([key, value]) => [key, decodeHTML(value)]),
    );
    const scope = scopeOf(attributes, parent?.scope ?? {});
    const element: XmlElement = { name: canonical(tag, scope), attributes, children: [] };
    parent?.element.children.push(element);
    if (!parent && this.root) this.root.children.push(element);
    this.root ??= element;
    this.open.push({ element, scope });
  }

  onclosetag(): void {
    if (this.deeper > 0) this.deeper -= 1;
    else this.open.pop();
  }

  ontext(text: string): void {
    const children = this.open.at(-1)?.element.children;
    if (!children) return;
    const piece = this.inCdata ? text : decodeHTML(text);
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + piece;
    else children.push(piece);
  }

  oncdatastart(): void {
    this.inCdata = true;
  }

  oncdataend(): void {
    this.inCdata = false;
  }
}

function scopeOf(
  attributes: Readonly<Record<string, string>>,
  outer: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const declared = Object.entries(attributes).filter(([key]) => /^xmlns(?::|$)/.test(key));
  if (declared.length === 0) return outer;
  return { ...outer, ...Object.fromEntries(declared.map(([key, uri]) => [key.slice(6), uri.trim()])) };
}

/** A prefix that no document declares is taken for what it usually means. */
function canonical(tag: string, scope: Readonly<Record<string, string>>): string {
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  const local = tag.slice(colon + 1);
  const usual = PREFIXES[(scope[prefix] ?? '').toLowerCase()] ?? prefix;
  const known = scope[prefix] === undefined ? prefix : usual;
  return known === '' ? local : `${known}:${local}`;
}
