import type { DataSource } from 'typeorm';
import type { Article, Rejection } from '../model/article';
import { databaseError } from '../store/database-error';
import { articlesAfter, countArticles } from '../store/queries/stored-articles';
import { createIngestContext, type IngestContext } from './ingest-context';
import { prepareAnalysis } from './prepare-analysis';
import { analyseInPool } from './worker-threads/analyse-in-pool';
import { AnalysisPool } from './worker-threads/analysis-pool';

/** So many articles are read at a time. */
const BATCH = 100;

export interface ReanalyseSettings {
  dataSource: DataSource;
  version: string;
  /** Threads that analyse. */
  threads: number;
  /** No article is begun after it. */
  signal?: AbortSignal;
  /** Told once, before the first. */
  onCount?: (articles: number) => void;
}

export interface ReanalysedArticle {
  articleId: number;
  /** False where the article was deleted or got another text meanwhile. */
  written: boolean;
  problems: Rejection[];
}

/**
 * Runs the current analysis over every stored article, in the order of their intake, while others read and write.
 * Each article changes in one transaction; corrections stay in force.
 */
export async function* reanalyse(settings: ReanalyseSettings): AsyncGenerator<ReanalysedArticle> {
  const { dataSource, version, threads, onCount } = settings;
  const pool = new AnalysisPool(threads);
  const context = createIngestContext({ dataSource, version, analyse: analyseInPool(pool) });
  try {
    onCount?.(await countArticles(dataSource));
    yield* inOrder(context, storedArticles(settings), threads * 2);
  } catch (error) {
    throw databaseError(error);
  } finally {
    await pool.close();
    await context.finish();
  }
}

interface Stored {
  id: number;
  article: Article;
}

async function* storedArticles({ dataSource, signal }: ReanalyseSettings): AsyncGenerator<Stored> {
  let last = 0;
  for (;;) {
    const batch = await articlesAfter(dataSource, last, BATCH);
    for (const stored of batch) {
      if (signal?.aborted) return;
      yield stored;
    }
    if (batch.length < BATCH) return;
    last = batch.at(-1)?.id ?? last;
  }
}

/** `parallel` texts are analysed at the same time, and written one after the other. */
async function* inOrder(
  context: IngestContext,
  articles: AsyncIterable<Stored>,
  parallel: number,
): AsyncGenerator<ReanalysedArticle> {
  const waiting: (() => Promise<ReanalysedArticle>)[] = [];
  for await (const stored of articles) {
    waiting.push(begin(context, stored));
    if (waiting.length >= parallel) yield await (waiting.shift() as () => Promise<ReanalysedArticle>)();
  }
  for (const write of waiting) yield await write();
}

function begin(context: IngestContext, { id, article }: Stored): () => Promise<ReanalysedArticle> {
  const analysing = prepareAnalysis(context, article);
  // Its failure is seen when its turn comes.
  analysing.catch(() => undefined);
  return async () => ({ articleId: id, ...(await (await analysing)()) });
}
