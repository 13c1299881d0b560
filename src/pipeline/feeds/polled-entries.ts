import { createHash } from 'node:crypto';
import type { Feed, FeedEntry } from '../../ingest/feeds/feed';
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

/** The entries of a feed by their names, each once. */
export function polledEntries(feed: Feed): PolledEntry[] {
  const links = new Map<string, Set<string | null>>();
  for (const { id, link } of feed.entries) {
    if (id !== null) links.set(id, (links.get(id) ?? new Set()).add(link));
  }
  const polled = new Map<string, PolledEntry>();
  for (const entry of feed.entries) {
    // Some feeds give all their entries the same id.
    const isAmbiguous = entry.id !== null && (links.get(entry.id)?.size ?? 0) > 1;
    const name = isAmbiguous ? `${entry.id} ${entry.link}` : nameOf(entry);
    // Of an entry that stands there twice the first is the newest.
    if (!polled.has(name)) polled.set(name, polledEntry(name, entry, feed));
  }
  return [...polled.values()];
}

function nameOf({ id, link, title, published, summary }: FeedEntry): string {
  return id ?? link ?? `${title} ${published} ${title === null ? summary?.value : ''}`;
}

function polledEntry(name: string, entry: FeedEntry, feed: Feed): PolledEntry {
  const { title, link, content, summary } = entry;
  const input: FeedItem = { link, feed: { ...feed, entries: [entry] } };
  return {
    key: hash(name),
    contentHash: hash(JSON.stringify([title, link, content?.value, summary?.value])),
    item: (link ?? title ?? name).slice(0, 500),
    input,
  };
}

export function hash(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
