import type { Article, Reading, Rejection } from '../model/article';
import type { IngestContext } from './ingest-context';
import { type IngestedArticle, thereAlready, writeArticle } from './ingest-article';
import { type Ahead, prepareAhead, readyTogether } from './prepare-ahead';
import { prepareArticle, type ReadyArticle } from './prepare-article';
import { rejectionOf } from './rejection-of';
import { isOrder, withdraw, type Withdrawn } from './withdraw';
import { joins, MOST_TOGETHER, writeTogether } from './write-together';

/** An item to take in: where it came from and what was read there. */
export interface ReadItem {
  path: string;
  reading: Reading;
}

/** What an article can't be asked by where its source doesn't say it; without a day, "Tuesday" is none either. */
export type Lack = 'outlet' | 'day';

/** What became of an item, in the order of the items. */
export type IngestedItem = { path: string; title: string | null; lacks: readonly Lack[] } & Outcome;

type Outcome = IngestedArticle | { withdrawn: Withdrawn } | { error: Rejection };

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
  const ahead = prepareAhead(items, (item) => prepare(context, item), parallel);
  for await (const group of readyTogether(ahead, canJoin, MOST_TOGETHER)) yield* finishAll(context, group);
}

type Ready = ReadyArticle | Rejection;

function canJoin(ready: Ready, before: readonly Ready[]): boolean {
  return isArticle(ready) && joins(ready, before.filter(isArticle));
}

function isArticle(ready: Ready | undefined): ready is ReadyArticle {
  return ready !== undefined && 'article' in ready;
}

async function* finishAll(
  context: IngestContext,
  group: readonly Ahead<ReadItem, Ready>[],
): AsyncGenerator<IngestedItem> {
  const articles = group.flatMap(({ ready }) => (isArticle(ready) ? [ready] : []));
  const written = articles.length > 1 ? await finishTogether(context, articles) : null;
  for (const [index, { item, prepared }] of group.entries()) {
    const done = written?.[index];
    yield done ? toldOfItem(item, done) : await finish(context, item, prepared);
  }
}

/** Null where each is to be finished by itself. Of what the database didn't take, no other try is made. */
async function finishTogether(
  context: IngestContext,
  articles: readonly ReadyArticle[],
): Promise<(IngestedArticle | { error: Rejection })[] | null> {
  try {
    return await writeTogether(context, articles);
  } catch (error) {
    const rejection = rejectionOf(error);
    return articles.map((ready) => (ready.analysed ? { error: rejection } : thereAlready(ready)));
  }
}

async function finish(
  context: IngestContext,
  item: ReadItem,
  prepared: Promise<Ready>,
): Promise<IngestedItem> {
  try {
    return toldOfItem(item, await outcomeOf(context, await prepared));
  } catch (error) {
    return toldOfItem(item, { error: rejectionOf(error) });
  }
}

async function outcomeOf(context: IngestContext, ready: Ready): Promise<Outcome> {
  if (isArticle(ready)) return writeArticle(context, ready);
  return isOrder(ready) ? { withdrawn: await withdraw(context, ready) } : { error: ready };
}

function toldOfItem({ path, reading }: ReadItem, done: Outcome): IngestedItem {
  const { title, lacks } =
    'article' in reading
      ? { title: reading.article.title, lacks: lacksOf(reading.article) }
      : { title: null, lacks: [] };
  return { path, title, lacks, ...withReadingProblems(reading, done) };
}

function lacksOf({ outlet, published }: Article): Lack[] {
  return [outlet === null ? ['outlet' as const] : [], published === null ? ['day' as const] : []].flat();
}

async function prepare(context: IngestContext, { reading }: ReadItem): Promise<Ready> {
  return 'rejection' in reading ? reading.rejection : prepareArticle(context, reading.article);
}

function withReadingProblems(reading: Reading, done: Outcome): Outcome {
  if (!('problems' in done) || 'rejection' in reading) return done;
  return { ...done, problems: [...reading.problems, ...done.problems] };
}
