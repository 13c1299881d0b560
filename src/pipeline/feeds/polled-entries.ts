import { createHash } from 'node:crypto';
import type { Feed, FeedEntry, Markup } from '../../ingest/feeds/feed';
import { MOST_ENTRIES } from '../../ingest/feeds/read-polled';
import { cutUnits } from '../../model/cut-units';
import type { SeenEntry } from '../../store/queries/feeds/forget-entries';
import type { PolledEntry } from '../../store/queries/feeds/save-poll';

/** What taking in an entry needs: its page's address, and what the feed tells of it. */
export interface FeedItem {
  readonly link: string | null;
  /** The feed with this entry alone, as JSON. */
  readonly feed: Feed;
  /** How it was noted as seen; added when it is queued. */
  readonly seen?: SeenEntry;
}

/** Titles and addresses are shorter; longer ones are cut, since each entry's job keeps them. */
const MOST_UNITS = 2_000;
/** Authors and categories of an entry. */
const MOST_NAMES = 50;
/** Of an entry's own text; the page that it links to has the whole. */
const MOST_CONTENT = 1_000_000;

/** The entries of a feed by their names, each once. */
export function polledEntries(feed: Feed): PolledEntry[] {
  const { title, link, language, entries } = feed;
  const head = { title: cut(title), link: cut(link), language: cut(language), entries };
  const shown = feed.entries.slice(0, MOST_ENTRIES);
  const isShared = sharedNames(shown);
  const polled = new Map<string, PolledEntry>();
  for (const entry of shown) {
    const name = isShared.has(nameOf(entry)) ? `${nameOf(entry)} ${rest(entry)}` : nameOf(entry);
    // Of an entry that stands there twice the first is the newest.
    if (!polled.has(name)) polled.set(name, polledEntry(name, entry, head));
  }
  return [...polled.values()];
}

/** Some feeds give all their entries the same id, or link them all to one page. */
function sharedNames(entries: readonly FeedEntry[]): ReadonlySet<string> {
  const rests = new Map<string, Set<string>>();
  for (const entry of entries)
    rests.set(nameOf(entry), (rests.get(nameOf(entry)) ?? new Set()).add(rest(entry)));
  return new Set([...rests].filter(([, { size }]) => size > 1).map(([name]) => name));
}

function nameOf({ id, link, title, published, summary }: FeedEntry): string {
  return id ?? link ?? `${title} ${published} ${title === null ? summary?.value : ''}`;
}

/** What tells entries of one name apart; one of the same id and link whose title changed is the same. */
function rest({ id, link, title }: FeedEntry): string {
  return id !== null && link !== null ? link : `${title}`;
}

function polledEntry(name: string, entry: FeedEntry, feed: Feed): PolledEntry {
  const { title, link, content, summary } = entry;
  const kept: FeedEntry = {
    ...entry,
    title: cut(title),
    link: cut(link),
    authors: entry.authors.slice(0, MOST_NAMES).map(cutName),
    categories: entry.categories.slice(0, MOST_NAMES).map(cutName),
    content: cutText(content),
    summary: cutText(summary),
  };
  const input: FeedItem = { link: cut(link), feed: { ...feed, entries: [kept] } };
  return {
    key: hash(name),
    contentHash: hash(JSON.stringify([title, link, content?.value, summary?.value])),
    item: (link ?? title ?? name).slice(0, 500),
    input,
  };
}

function cutName(name: string): string {
  return cutUnits(name, MOST_UNITS);
}

function cut(text: string | null): string | null {
  return text && cutUnits(text, MOST_UNITS);
}

function cutText(text: Markup | null): Markup | null {
  return text && { ...text, value: cutUnits(text.value, MOST_CONTENT) };
}

export function hash(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
