import type { DataSource } from 'typeorm';
import type { Article, Rejection } from '../model/article';
import { databaseError } from '../store/database-error';
import { articlesAfter, countArticles } from '../store/queries/versions/stored-articles';
import { createIngestContext } from './ingest-context';
import { prepareAhead } from './prepare-ahead';
import { prepareAnalysis, type WriteAnalysis } from './prepare-analysis';
import { rejectionOf } from './rejection-of';
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
  /** False where the article was deleted or got another text meanwhile, or the analysis failed. */
  written: boolean;
  /** Why the analysis failed; what was found before stays. */
  error?: Rejection;
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
    const prepare = ({ article }: Stored) => prepareAnalysis(context, article);
    const articles = prepareAhead(storedArticles(settings), prepare, threads * 2);
    for await (const { item, prepared } of articles) yield await finish(item, prepared);
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

async function finish(
  { id: articleId }: Stored,
  prepared: Promise<WriteAnalysis>,
): Promise<ReanalysedArticle> {
  try {
    const write = await prepared;
    return { articleId, ...(await write()) };
  } catch (error) {
    return { articleId, written: false, error: rejectionOf(error), problems: [] };
  }
}
