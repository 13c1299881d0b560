import { page, rss, type Web } from './web';

const HOUR = 3_600_000;
export const START = Date.parse('2021-05-04T00:00:00Z');

/** How a feed is by its number: most are sound. */
type Manner = 'sound' | 'failing' | 'moving' | 'dying' | 'one id' | 'changing' | 'untagged';
const MANNERS: readonly Manner[] = [
  'sound',
  'sound',
  'sound',
  'sound',
  'failing',
  'moving',
  'dying',
  'one id',
  'changing',
  'untagged',
];

export interface InventedFeed {
  readonly manner: Manner;
  readonly host: string;
  readonly url: string;
  /** Where its articles are, and when each comes out. */
  readonly articles: readonly { url: string; at: number }[];
}

const movedTo = ({ host }: InventedFeed): string => `https://${host}/new-feed`;
/**
 * After two hours no feed has a longer interval than 66 minutes, so that the third failure comes before the eighth hour,
 * whatever chance does to the pauses: 2:51 at the latest, then 1:39 and 3:18 more.
 */
export const FAILS_FROM = START + 2 * HOUR;
export const FAILS_UNTIL = START + 9 * HOUR;
export const DIES_AT = START + 12 * HOUR;
export const CHANGES_AT = START + 15 * HOUR;

/** A day of feeds on hosts of their own: from none to a dozen articles each, spread over the day. */
export function inventedFeeds(count: number, web: Web): InventedFeed[] {
  return Array.from({ length: count }, (_, index) => {
    const host = `paper-${index}.example`;
    const articles = Array.from({ length: (index * 7) % 13 }, (_, number) => ({
      url: `https://${host}/story-${number}`,
      at: START + ((number * 5 + index) % 23) * HOUR + index * 1_000,
    }));
    const feed = { manner: MANNERS[index % 10]!, host, url: `https://${host}/feed`, articles };
    publish(feed, web);
    return feed;
  });
}

function publish(feed: InventedFeed, web: Web): void {
  const { manner, host, url, articles } = feed;
  const isChanged = (now: Date): boolean => manner === 'changing' && now.getTime() >= CHANGES_AT;
  const document = (now: Date) => {
    const out = articles.filter(({ at }) => at <= now.getTime());
    const items = out.map((article) => ({
      id: manner === 'one id' ? 'the same' : article.url,
      title: `Story ${articles.indexOf(article)} of ${host}${isChanged(now) ? ', changed' : ''}`,
      link: article.url,
    }));
    const etag = manner === 'untagged' ? undefined : `"${out.length}${isChanged(now)}"`;
    return { body: rss(host, items), etag };
  };
  web.put(url, (now) => {
    const hours = (now.getTime() - START) / HOUR;
    const isDown = now.getTime() >= FAILS_FROM && now.getTime() < FAILS_UNTIL;
    if (manner === 'failing' && isDown) return { status: 503 };
    if (manner === 'moving' && hours >= 10) return { moved: movedTo(feed) };
    if (manner === 'dying' && now.getTime() >= DIES_AT) return { status: 410 };
    return document(now);
  });
  web.put(movedTo(feed), document);
  articles.forEach((article, number) =>
    web.put(article.url, (now) => ({
      body: page(`Story ${number} of ${host}${isChanged(now) ? ', changed' : ''}`),
    })),
  );
}
