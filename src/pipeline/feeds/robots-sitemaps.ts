import robotsParser from 'robots-parser';
import { UserError } from '../../errors';
import { isNewsSitemap } from '../../ingest/feeds/read-sitemap';
import type { Fetch } from './polite-fetch';
import { textOf } from './polled-feed';
import { SLOW } from './within-time';

/** The sitemaps that the robots.txt of an address's host names, those of news first; none where it has no such file. */
export async function robotsSitemaps(fetch: Fetch, address: string): Promise<string[]> {
  const url = new URL('/robots.txt', address).href;
  try {
    const named = robotsParser(url, textOf(await fetch(url))).getSitemaps();
    const sitemaps = named.flatMap((one) => (URL.canParse(one, url) ? [new URL(one, url).href] : []));
    return sitemaps.sort((a, b) => Number(isNewsSitemap(b)) - Number(isNewsSitemap(a)));
  } catch (error) {
    if (error instanceof UserError && error.code !== SLOW) return [];
    throw error;
  }
}
