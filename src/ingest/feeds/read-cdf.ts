import type { XmlElement } from '../xml/parse-xml';
import { childOf, descendantsOf } from '../xml/xml-element';
import { absolute, htmlOf, valueOf } from './entry-values';
import type { Feed } from './feed';

/** Microsoft's Channel Definition Format of 1997, whose names are of any case. */
export function readCdf(document: XmlElement, address: string | undefined): Feed {
  const root = lower(document);
  const base = absolute(root.attributes.base, address) ?? address;
  return {
    title: valueOf(root, 'title'),
    link: absolute(root.attributes.href, base),
    language: null,
    entries: descendantsOf(root, 'item').map((item) => ({
      id: null,
      title: valueOf(item, 'title'),
      link: absolute(item.attributes.href, base),
      authors: [],
      published: null,
      updated: item.attributes.lastmod ?? null,
      categories: [],
      summary: htmlOf(childOf(item, 'abstract')),
      content: null,
    })),
  };
}

function lower({ name, attributes, children }: XmlElement): XmlElement {
  return {
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]),
    ),
    children: children.map((child) => (typeof child === 'string' ? child : lower(child))),
  };
}
