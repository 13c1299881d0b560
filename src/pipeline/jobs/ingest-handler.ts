import { UserError } from '../../errors';
import type { Reading, Rejection } from '../../model/article';
import type { ArticleInput } from '../../model/article-input';
import type { Alongside } from '../../store/queries/statements';
import { prepareArticle, type WriteArticle } from '../ingest-article';
import type { IngestContext } from '../ingest-context';
import { type InputReader, readInput } from '../ingest-input';
import type { Effect, JobHandler } from './job-handler';

/** Takes in articles as clients send them; `parallel` are fetched and analysed at the same time. */
export function ingestHandler(context: IngestContext, reader: InputReader, parallel: number): JobHandler {
  return {
    parallel,
    prepare: async ({ input }) => {
      const { first, rest } = await readInput(input as ArticleInput, reader);
      return prepareReadings(context, first, rest);
    },
  };
}

/** Of several articles each is written by itself, and the last with the end of the item. */
export async function prepareReadings(
  context: IngestContext,
  first: Reading,
  rest: AsyncIterator<Reading>,
): Promise<Effect> {
  const second = await rest.next();
  const write = prepared(context, first);
  if (!second.done) return (finish) => writeAll(context, [write, second.value], rest, finish);
  const only = await write;
  if (typeof only !== 'function') throw new UserError(only.code, only.message);
  return async (finish) => void (await only(finish));
}

async function prepared(context: IngestContext, reading: Reading): Promise<WriteArticle | Rejection> {
  return 'rejection' in reading ? reading.rejection : prepareArticle(context, reading.article);
}

/** What can't be taken in doesn't keep out the others; the item failed then, and says what is missing. */
async function writeAll(
  context: IngestContext,
  [first, second]: [Promise<WriteArticle | Rejection>, Reading],
  rest: AsyncIterator<Reading>,
  finish: Alongside,
): Promise<void> {
  const missing: Rejection[] = [];
  let count = 0;
  const write = async (ready: Promise<WriteArticle | Rejection>): Promise<void> => {
    count += 1;
    const article = await ready;
    if (typeof article === 'function') await article();
    else missing.push(article);
  };
  await write(first);
  await write(prepared(context, second));
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    await write(prepared(context, next.value as Reading));
  }
  const [reason] = missing;
  if (reason) {
    const message = `${missing.length} of ${count} articles are missing, the others are in. The first: ${reason.message}`;
    throw new UserError(reason.code, message);
  }
  await context.dataSource.transaction(finish);
}
