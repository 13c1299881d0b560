import { UserError } from '../errors';
import type { Reading, Rejection } from '../model/article';
import type { IngestContext } from './ingest-context';
import { prepareArticle, type IngestedArticle, type WriteArticle } from './ingest-article';

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
  const waiting: { item: ReadItem; write: Promise<WriteArticle | Rejection> }[] = [];
  for await (const item of items) {
    const write = prepare(context, item);
    // Its failure is seen when its turn comes.
    write.catch(() => undefined);
    waiting.push({ item, write });
    if (waiting.length >= parallel) yield* finishFirst(waiting);
  }
  while (waiting.length > 0) yield* finishFirst(waiting);
}

async function* finishFirst(
  waiting: { item: ReadItem; write: Promise<WriteArticle | Rejection> }[],
): AsyncGenerator<IngestedItem> {
  const first = waiting.shift();
  if (!first) return;
  const { item, write } = first;
  const title = 'article' in item.reading ? item.reading.article.title : null;
  try {
    const ready = await write;
    const done = typeof ready === 'function' ? await ready() : { error: ready };
    yield { path: item.path, title, ...withReadingProblems(item.reading, done) };
  } catch (error) {
    yield { path: item.path, title, error: toRejection(error) };
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

function toRejection(error: unknown): Rejection {
  if (error instanceof UserError && error.code !== 'DATABASE_UNREACHABLE')
    return { code: error.code, message: error.message };
  if (error instanceof UserError) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'INTERNAL',
    message: `A fault in Newsgraph kept this out (${reason}). Please report it with the text.`,
  };
}
