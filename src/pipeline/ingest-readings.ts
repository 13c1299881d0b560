import type { Reading, Rejection } from '../model/article';
import type { IngestContext } from './ingest-context';
import { prepareArticle, type IngestedArticle, type WriteArticle } from './ingest-article';
import { prepareAhead } from './prepare-ahead';
import { rejectionOf } from './rejection-of';

/** An item to take in: where it came from and what was read there. */
export interface ReadItem {
  path: string;
  reading: Reading;
}

/** What became of an item, in the order of the items. */
export type IngestedItem = { path: string; title: string | null } & (IngestedArticle | { error: Rejection });

/**
 * Takes in one item after the other; a broken one gives its reason and the rest goes on. `parallel` items are analysed
 * at the same time, and all are written in their order. Only an unreachable database ends it (UserError), since all
 * that follows would fail alike; what was written stays, and the same call again goes on from there.
 */
export async function* ingestReadings(
  context: IngestContext,
  items: AsyncIterable<ReadItem> | Iterable<ReadItem>,
  parallel = 1,
): AsyncGenerator<IngestedItem> {
  for await (const { item, prepared } of prepareAhead(items, (item) => prepare(context, item), parallel)) {
    yield await finish(item, prepared);
  }
}

async function finish(item: ReadItem, prepared: Promise<WriteArticle | Rejection>): Promise<IngestedItem> {
  const title = 'article' in item.reading ? item.reading.article.title : null;
  try {
    const ready = await prepared;
    const done = typeof ready === 'function' ? await ready() : { error: ready };
    return { path: item.path, title, ...withReadingProblems(item.reading, done) };
  } catch (error) {
    return { path: item.path, title, error: rejectionOf(error) };
  }
}

async function prepare(context: IngestContext, { reading }: ReadItem): Promise<WriteArticle | Rejection> {
  return 'rejection' in reading ? reading.rejection : prepareArticle(context, reading.article);
}

function withReadingProblems(
  reading: Reading,
  done: IngestedArticle | { error: Rejection },
): IngestedArticle | { error: Rejection } {
  if ('error' in done || 'rejection' in reading) return done;
  return { ...done, problems: [...reading.problems, ...done.problems] };
}
