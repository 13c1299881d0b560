import { UserError } from '../../errors';
import type { Reading, Rejection } from '../../model/article';
import type { ArticleInput } from '../../model/article-input';
import type { Alongside } from '../../store/queries/statements';
import { writeArticle } from '../ingest-article';
import { prepareArticle, type ReadyArticle } from '../prepare-article';
import type { IngestContext } from '../ingest-context';
import { type InputReader, readInput } from '../ingest-input';
import { prepareAhead } from '../prepare-ahead';
import { isOrder, withdraw } from '../withdraw';
import { failureOf } from './job-error';
import { AN_HOUR, type Effect, type Finish, type JobHandler } from './job-handler';
import { withdrawing } from './withdrawing';

/** Takes in articles as clients send them; `parallel` are fetched and analysed at the same time. */
export function ingestHandler(context: IngestContext, reader: InputReader, parallel: number): JobHandler {
  return {
    // Most of them wait for other servers, or for the threads that analyse.
    slots: 2,
    parallel,
    patience: AN_HOUR,
    prepare: async ({ input }, signal) => {
      const { first, rest } = await readInput(input as ArticleInput, reader);
      const second = await rest.next();
      if (second.done) return oneArticle(context, first, await prepared(context, first));
      const readings = inTurn([first, second.value], rest);
      return (finish, hold) => writeAll(context, readings, parallel, { signal, finish, hold });
    },
  };
}

function oneArticle(context: IngestContext, reading: Reading, ready: ReadyArticle | Rejection): Effect {
  if (!('article' in ready) && isOrder(ready)) return withdrawing(context, ready);
  if (!('article' in ready)) throw new UserError(ready.code, ready.message);
  const ofReading = problemsOf(reading);
  return async (finish) => {
    await writeArticle(context, ready, (statements, problems) =>
      finish(statements, [...ofReading, ...problems]),
    );
  };
}

/** What a reader had to leave out. */
function problemsOf(reading: Reading): readonly Rejection[] {
  return 'rejection' in reading ? [] : reading.problems;
}

async function prepared(context: IngestContext, reading: Reading): Promise<ReadyArticle | Rejection> {
  return 'rejection' in reading ? reading.rejection : prepareArticle(context, reading.article);
}

async function* inTurn(first: readonly Reading[], rest: AsyncIterator<Reading>): AsyncGenerator<Reading> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

interface Ends {
  readonly signal: AbortSignal;
  readonly finish: Finish;
  readonly hold: Alongside;
}

/**
 * Writes each of several articles by itself, for as long as the job is this worker's. What can't be taken in doesn't keep
 * out the others; the item failed then, and says what is missing.
 */
async function writeAll(
  context: IngestContext,
  readings: AsyncIterable<Reading>,
  parallel: number,
  { signal, finish, hold }: Ends,
): Promise<void> {
  const missing: Rejection[] = [];
  const warnings: Rejection[] = [];
  let count = 0;
  const articles = prepareAhead(readings, (reading) => prepared(context, reading), parallel);
  for await (const { item, prepared: ready } of articles) {
    signal.throwIfAborted();
    count += 1;
    const { reason, problems } = await writeOne(context, ready, hold);
    if (reason) missing.push(reason);
    warnings.push(...problemsOf(item), ...problems);
  }
  const [reason] = missing;
  if (reason) {
    const message = `${missing.length} of ${count} articles are missing or without findings, the others are in. The first: ${reason.message}`;
    throw new UserError(reason.code, message);
  }
  await context.dataSource.transaction((statements) => finish(statements, warnings));
}

interface WrittenOne {
  /** Why it can't be taken in, or is in without findings. */
  readonly reason?: Rejection;
  readonly problems: readonly Rejection[];
}

/** @throws what passes, or is no fault of the article */
async function writeOne(
  context: IngestContext,
  prepared: Promise<ReadyArticle | Rejection>,
  hold: Alongside,
): Promise<WrittenOne> {
  try {
    const ready = await prepared;
    if (!('article' in ready)) return await otherThanArticle(context, ready, hold);
    const { problems } = await writeArticle(context, ready, hold);
    return { reason: problems.find(({ code }) => code === 'ANALYSIS_FAILED'), problems };
  } catch (error) {
    const { passing, code, message } = failureOf(error);
    if (passing) throw error;
    return { reason: { code, message }, problems: [] };
  }
}

async function otherThanArticle(
  context: IngestContext,
  rejection: Rejection,
  hold: Alongside,
): Promise<WrittenOne> {
  if (!isOrder(rejection)) return { reason: rejection, problems: [] };
  const { told } = await withdraw(context, rejection, hold);
  return { problems: [told] };
}
