import { PassingError, UserError } from '../../errors';
import { readFeedEntry, toldByFeed } from '../../ingest/feeds/read-feed-entry';
import { readDocument } from '../../ingest/read-document';
import { forgetEntries } from '../../store/queries/feeds/forget-entries';
import type { Reading } from '../../model/article';
import { writeArticle } from '../ingest-article';
import type { IngestContext } from '../ingest-context';
import { prepareArticle } from '../prepare-article';
import type { Clock } from '../clock';
import { type JobHandler, THREE_DAYS } from '../jobs/job-handler';
import { withdrawing } from '../jobs/withdrawing';
import { isOrder } from '../withdraw';
import type { ReadInput } from '../worker-threads/reading-thread';
import { entryArticle } from './entry-article';
import { ofHost } from './of-host';
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
      // What the feed itself still has of it is not to be used either.
      if (page && 'rejection' in page && isOrder(page.rejection)) return withdrawing(context, page.rejection);
      const told = toldByFeed(feed, clock.now());
      const { article, problems: left } = entryArticle(page, entry, told, link);
      const ready = await prepareArticle(context, article);
      return async (finish) => {
        await writeArticle(context, ready, (statements, problems) =>
          finish(statements, [...left, ...problems]),
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
    for await (const reading of read(bytes, { ...page, now: clock.now() }))
      return ofHost(reading, page.fetchedFrom);
    return null;
  } catch (error) {
    if (error instanceof PassingError || !(error instanceof UserError) || 'rejection' in entry) throw error;
    return { rejection: { code: error.code, message: error.message } };
  }
}
