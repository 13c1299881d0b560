import type { XmlElement } from '../xml/parse-xml';
import { childOf, childrenOf, markupOf, textOf } from '../xml/xml-element';
import { absolute, htmlOf, peopleOf, valueOf } from './entry-values';
import type { Feed, FeedEntry, Markup } from './feed';

/** A name with Atom's namespace or, in a document that forgot it, without. */
const both = (...names: readonly string[]): string[] => names.flatMap((name) => [`atom:${name}`, name]);

/** Atom 1.0 and 0.3; a document may also be one entry. */
export function readAtom(root: XmlElement, address: string | undefined): Feed {
  const base = absolute(root.attributes['xml:base'], address) ?? address ?? null;
  const entries = /entry$/.test(root.name) ? [root] : childrenOf(root, ...both('entry'));
  return {
    title: titleOf(childOf(root, ...both('title'))),
    link: linkOf(root, base),
    language: root.attributes['xml:lang'] ?? null,
    entries: entries.map((entry) => readEntry(entry, base, root)),
  };
}

function readEntry(entry: XmlElement, outer: string | null, feed: XmlElement): FeedEntry {
  const base = absolute(entry.attributes['xml:base'], outer) ?? outer;
  const authors = peopleOf(entry, ...both('author'), 'dc:creator');
  return {
    id: valueOf(entry, ...both('id')),
    title: titleOf(childOf(entry, ...both('title'), 'dc:title')),
    link: linkOf(entry, base) ?? addressOf(entry, base),
    authors: authors.length > 0 ? authors : peopleOf(feed, ...both('author')),
    published: valueOf(entry, ...both('published', 'issued', 'created'), 'dcterms:issued', 'dc:date'),
    updated: valueOf(entry, ...both('updated', 'modified'), 'dcterms:modified'),
    categories: childrenOf(entry, ...both('category'), 'dc:subject').flatMap(
      (category) =>
        category.attributes.label ??
        category.attributes.term ??
        valueOf({ ...entry, children: [category] }, category.name) ??
        [],
    ),
    summary: constructOf(childOf(entry, ...both('summary', 'tagline'), 'media:description')),
    content: constructOf(childOf(entry, ...both('content'))),
  };
}

function linkOf(element: XmlElement, base: string | null): string | null {
  const links = childrenOf(element, ...both('link'));
  const main = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  return absolute(main?.attributes.href ?? (main && textOf(main)) ?? null, base);
}

/** Of an entry without a link: where its content is, or an id that is an address. */
function addressOf(entry: XmlElement, base: string | null): string | null {
  const id = valueOf(entry, ...both('id'));
  const source = childOf(entry, ...both('content'))?.attributes.src;
  return absolute(source ?? (id !== null && /^https?:/i.test(id) ? id : null), base);
}

/** Text, escaped HTML or elements, as `type` and (in Atom 0.3) `mode` say. */
function constructOf(element: XmlElement | undefined): Markup | null {
  if (!element) return null;
  const { type = 'text', mode } = element.attributes;
  const isText = /text|html|xml/.test(type);
  if (mode === 'base64' || !isText) return decoded(element);
  const isElements =
    type === 'xhtml' || /xml/.test(type) || element.children.some((child) => typeof child !== 'string');
  if (isElements && mode !== 'escaped') return { html: true, value: markupOf(element) };
  const value = textOf(element).trim();
  if (value === '') return null;
  return type === 'text' || type === 'text/plain' ? { html: false, value } : htmlOf(element);
}

/** What is neither text nor markup is in base 64; text may be so too. */
function decoded(element: XmlElement): Markup | null {
  const value = Buffer.from(textOf(element), 'base64').toString('utf8');
  const isText = value !== '' && !/[\uFFFD\0]/.test(value);
  return isText ? { html: /[<&]/.test(value), value } : null;
}

function titleOf(element: XmlElement | undefined): string | null {
  return constructOf(element)?.value.replace(/\s+/g, ' ').trim() || null;
}
