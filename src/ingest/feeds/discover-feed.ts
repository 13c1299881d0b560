import { absolute } from './entry-values';
import { parsePage } from '../formats/html/page';

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\s*(?:;|$)/i;

/** Feeds of comments and of searches are named beside the one that is meant. */
const BESIDE = /\bcomments?\b|\/search\//i;

/** Pages name their feeds above their words; a body may be as large as it likes. */
const MAX_HEAD = 500_000;

/** The address of the feed that a page names in its head, the main one of several; null where it names none. */
export function discoverFeed(html: string, address: string): string | null {
  const page = parsePage(headOf(html));
  const base = page.querySelector('base[href]')?.getAttribute('href');
  const links = [...page.querySelectorAll('link[rel~="alternate"][href]')].flatMap((link) => {
    if (!FEED_TYPES.test(link.getAttribute('type') ?? '')) return [];
    const url = absolute(link.getAttribute('href'), absolute(base, address), address);
    return url ? [{ url, title: link.getAttribute('title') ?? '' }] : [];
  });
  const main = links.find(({ url, title }) => !BESIDE.test(`${title} ${url}`));
  return (main ?? links[0])?.url ?? null;
}

function headOf(html: string): string {
  const body = html.search(/<body[\s>]/i);
  return html.slice(0, Math.min(body < 0 ? html.length : body, MAX_HEAD));
}
