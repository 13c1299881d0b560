import { PassingError, UserError } from '../../errors';
import { readFeedEntry, toldByFeed, type ToldByFeed } from '../../ingest/feeds/read-feed-entry';
import { readDocument } from '../../ingest/read-document';
import { forgetEntries } from '../../store/queries/feeds/forget-entries';
import type { Article, Reading, Rejection } from '../../model/article';
import { writeArticle } from '../ingest-article';
import type { IngestContext } from '../ingest-context';
import { prepareArticle } from '../prepare-article';
import type { Clock } from '../clock';
import { type JobHandler, THREE_DAYS } from '../jobs/job-handler';
import type { ReadInput } from '../worker-threads/reading-thread';
import type { Fetch } from './polite-fetch';
import type { FeedItem } from './polled-entries';

/** Takes in entries of feeds: the article that each links to, or else what the feed itself has of it. */
export function feedHandler(
  context: IngestContext,
  fetch: Fetch,
  clock: Clock,
  parallel: number,
  read: ReadInput = readDocument,
): JobHandler {
  return {
    // Most of them wait for other servers.
    slots: 3,
    parallel,
    patience: THREE_DAYS,
    // A later poll may find it again.
    giveUp: (statements, items) =>
      forgetEntries(
        statements,
        items.flatMap(({ input }) => (input as FeedItem).seen ?? []),
      ),
    prepare: async ({ input }) => {
      const { link, feed } = input as FeedItem;
      const entry = readFeedEntry(feed, clock.now());
      const page = link === null ? null : await readPage(link, { fetch, clock, read }, entry);
      const article = better(page, entry, toldByFeed(feed, clock.now()), link);
      const missing = pageMissing(page, link);
      const ready = await prepareArticle(context, article);
      return async (finish) => {
        await writeArticle(context, ready, (statements, problems) =>
          finish(statements, [...missing, ...problems]),
        );
      };
    },
  };
}

/** What keeps the page from being read for good is told, and no harm where the feed has the text. */
async function readPage(
  link: string,
  { fetch, clock, read }: { fetch: Fetch; clock: Clock; read: ReadInput },
  entry: Reading,
): Promise<Reading | null> {
  try {
    const { bytes, ...page } = await fetch(link);
    for await (const reading of read(bytes, { ...page, now: clock.now() })) return reading;
    return null;
  } catch (error) {
    if (error instanceof PassingError || !(error instanceof UserError) || 'rejection' in entry) throw error;
    return { rejection: { code: error.code, message: error.message } };
  }
}

function pageMissing(page: Reading | null, link: string | null): Rejection[] {
  if (!page || 'article' in page) return [];
  const { code, message } = page.rejection;
  return [{ code, message: `Only what the feed itself tells is in, without the page ${link}: ${message}` }];
}

/** The page, with what only the feed tells; the entry where the page shows less than it. */
function better(page: Reading | null, entry: Reading, told: ToldByFeed | null, link: string | null): Article {
  const [whole, short] = [articleOf(page), articleOf(entry)];
  if (whole && short && short.text.length > whole.text.length * 1.5) return short;
  if (whole) return { ...whole, url: whole.url ?? link, ...filled(whole, short ?? told) };
  if (short) return short;
  const { code, message } = [page, entry].flatMap((one) =>
    one && 'rejection' in one ? [one.rejection] : [],
  )[0] ?? {
    code: 'NO_TEXT',
    message: 'The entry has neither a text nor a link.',
  };
  throw new UserError(code, message);
}

function articleOf(reading: Reading | null): Article | null {
  return reading && 'article' in reading ? reading.article : null;
}

function filled({ published, outlet, authors, origins }: Article, told: ToldByFeed | null): Partial<Article> {
  if (!told) return {};
  const fields = {
    ...(published ? {} : { published: told.published }),
    ...(outlet ? {} : { outlet: told.outlet }),
    ...(authors.length > 0 ? {} : { authors: told.authors }),
  };
  const names = Object.keys(fields).filter((name) => told.origins[name]);
  const from = Object.fromEntries(names.map((name) => [name, told.origins[name] ?? 'feed']));
  return { ...fields, origins: { ...origins, ...from } };
}
