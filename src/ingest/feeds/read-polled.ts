import type { Rejection } from '../../model/article';
import { decodeBytes } from '../clean/decode-bytes';
import { openGzip } from '../open-gzip';
import type { Feed } from './feed';
import { readFeed } from './read-feed';
import { latestPages, readSitemap, type Sitemap } from './read-sitemap';

/** Of what a feed or a sitemap shows at once, the newest: real feeds have some hundred. */
export const MOST_ENTRIES = 500;

/** An answer of a server. */
export interface PolledPage {
  bytes: Uint8Array;
  charset?: string;
  fetchedFrom: string;
}

/** A sitemap with the latest of its pages. */
export interface ShownSitemap extends Sitemap {
  /** So many it names. */
  count: number;
}

/** What stands at an address that is polled. */
export type PolledDocument =
  { feed: Feed } | { sitemap: ShownSitemap } | { rejection: Rejection } | { neither: true };

/** Reads it where it stands, or in a thread. */
export type ReadPolled = (page: PolledPage) => PolledDocument | Promise<PolledDocument>;

export function readPolled({ bytes, charset, fetchedFrom }: PolledPage): PolledDocument {
  const opened = openGzip(bytes);
  if ('rejection' in opened) return opened;
  const text = decodeBytes(opened, charset);
  const sitemap = readSitemap(text, fetchedFrom);
  if (sitemap) {
    const pages = latestPages(sitemap.pages).slice(0, MOST_ENTRIES);
    return { sitemap: { ...sitemap, pages, count: sitemap.pages.length } };
  }
  const feed = readFeed(text, fetchedFrom);
  return feed ? { feed: { ...feed, entries: feed.entries.slice(0, MOST_ENTRIES) } } : { neither: true };
}
