import type { XmlElement } from '../xml/parse-xml';
import { childOf, childrenOf, descendantsOf, lineOf } from '../xml/xml-element';
import type { FeedPauses } from '../../model/feed-pauses';
import { absolute, htmlOf, peopleOf, valueOf, valuesOf } from './entry-values';
import type { Feed, FeedEntry } from './feed';

/** RSS of all versions, and RDF, whose items stand beside the channel. */
export function readRss(root: XmlElement, address: string | undefined): Feed {
  const channel = childOf(root, 'channel', 'Channel') ?? root;
  const base = root.attributes['xml:base'] ?? channel.attributes['xml:base'] ?? address;
  const link = absolute(valueOf(channel, 'link') ?? atomLink(channel), base);
  return {
    title: valueOf(channel, 'title', 'dc:title', 'atom:title'),
    link,
    language: valueOf(channel, 'language', 'dc:language') ?? root.attributes['xml:lang'] ?? null,
    entries: descendantsOf(root, 'item').map((item) => readItem(item, base ?? link)),
    pauses: pausesOf(channel),
  };
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** `ttl` in minutes; `skipHours` by GMT, where some count from 1 to 24; `skipDays`. Undefined where it asks for none. */
function pausesOf(channel: XmlElement): FeedPauses | undefined {
  const ttl = Number(valueOf(channel, 'ttl') ?? '');
  const hours = partsOf(channel, 'skipHours', 'hour').map(Number);
  const days = partsOf(channel, 'skipDays', 'day').map((day) => DAYS.indexOf(day.toLowerCase()));
  const pauses = {
    minutes: Number.isFinite(ttl) && ttl > 0 ? ttl : null,
    hours: hours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24).map((hour) => hour % 24),
    days: days.filter((day) => day >= 0),
  };
  const isNone = pauses.minutes === null && pauses.hours.length === 0 && pauses.days.length === 0;
  return isNone ? undefined : pauses;
}

function partsOf(channel: XmlElement, list: string, part: string): string[] {
  const element = childOf(channel, list);
  return element ? valuesOf(element, part) : [];
}

function readItem(item: XmlElement, base: string | null | undefined): FeedEntry {
  return {
    id: lineOf(childOf(item, 'guid')) ?? valueOf(item, 'atom:id') ?? item.attributes['rdf:about'] ?? null,
    title: valueOf(item, 'title', 'dc:title', 'atom:title', 'media:title'),
    link: linkOf(item, base),
    authors: peopleOf(item, 'author', 'dc:creator', 'dc:author', 'atom:author', 'itunes:author'),
    published: valueOf(item, ...PUBLISHED),
    updated: valueOf(item, 'dcterms:modified', 'atom:updated', 'dc:date', 'lastBuildDate'),
    categories: valuesOf(item, 'category', 'dc:subject'),
    summary: htmlOf(childOf(item, ...SUMMARY)),
    content: htmlOf(childOf(item, 'content:encoded', 'xhtml:body', 'body', 'fullitem', 'atom:content')),
  };
}

const PUBLISHED = [
  'pubDate',
  'dcterms:issued',
  'dcterms:created',
  'atom:published',
  'dc:date',
  'pubdate',
  'date',
];

const SUMMARY = [
  'description',
  'dc:description',
  'summary',
  'atom:summary',
  'itunes:summary',
  'media:description',
];

/** The entry's own address, or a guid that is one. */
function linkOf(item: XmlElement, base: string | null | undefined): string | null {
  const own = item.attributes['xml:base'] ? absolute(item.attributes['xml:base'], base) : base;
  const guid = childOf(item, 'guid');
  const permanent = guid && guid.attributes.isPermaLink !== 'false' ? lineOf(guid) : null;
  const isAddress = permanent !== null && /^https?:/i.test(permanent);
  return absolute(
    valueOf(item, 'link') ?? atomLink(item) ?? (isAddress ? permanent : null) ?? item.attributes['rdf:about'],
    own,
  );
}

function atomLink(element: XmlElement): string | null {
  const links = childrenOf(element, 'atom:link', 'link').filter(({ attributes }) => attributes.href);
  const main = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  return main?.attributes.href ?? null;
}
