import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { readDocument } from '../../src/ingest/read-document';
import type { Article } from '../../src/model/article';
import { nothingFound, type Analysed } from '../../src/pipeline/analyse-despite-faults';
import { withArticleActors } from '../../src/pipeline/article-actors';
import { analyseInPool } from '../../src/pipeline/worker-threads/analyse-in-pool';
import { AnalysisPool } from '../../src/pipeline/worker-threads/analysis-pool';
import { resolver } from '../../src/resolve/resolve';
import { decideArticle } from '../../src/store/queries/decide-article';
import type { Statements } from '../../src/store/queries/statements';
import { inTransaction } from '../../src/store/transactions/in-transaction';

/** Articles that are decided in one transaction: what a commit takes is no part of deciding. */
const BATCH = 200;

/** Analyses all articles of a file on so many threads and decides who is who in them; returns the seconds that it took. */
export async function decideAlone(dataSource: DataSource, file: string, threads: number): Promise<number> {
  const articles: Article[] = [];
  for await (const reading of readDocument(readFileSync(file), { now: new Date() })) {
    if ('article' in reading) articles.push(reading.article);
  }
  await dataSource.query(
    "insert into run (id, extractor, version, started_at) values (1, 'bench', '1', now())",
  );
  await dataSource.query(ARTICLES, [articles.length]);
  const pool = new AnalysisPool(threads);
  try {
    const started = performance.now();
    await decideAll(dataSource, articles, pool);
    return (performance.now() - started) / 1000;
  } finally {
    await pool.close();
  }
}

const ARTICLES = `insert into article (id, text, text_hash, identity_key, origins, run_id)
  select n, 'word', '', 'bench ' || n, '{}', 1 from generate_series(1, $1::int) n`;

async function decideAll(
  dataSource: DataSource,
  articles: readonly Article[],
  pool: AnalysisPool,
): Promise<void> {
  const analyse = analyseInPool(pool);
  const waiting: (Analysed | Promise<Analysed>)[] = [];
  let begun = 0;
  const next = (): void => {
    const article = articles[begun];
    if (!article) return;
    const { text, published, language } = article;
    waiting[begun] = analyse({ text, published: published?.value, language });
    begun += 1;
  };
  while (begun < pool.size * 2) next();
  for (let first = 0; first < articles.length; first += BATCH) {
    await inTransaction(dataSource, async (statements) => {
      for (let index = first; index < Math.min(first + BATCH, articles.length); index += 1) {
        const analysed = (await waiting[index]) ?? nothingFound('it was never begun');
        delete waiting[index];
        next();
        await decide(statements, index + 1, articles[index]!, analysed);
      }
    });
  }
}

async function decide(
  statements: Statements,
  articleId: number,
  article: Article,
  { findings }: Analysed,
): Promise<void> {
  const input = { ...withArticleActors(article, findings), runId: 1 };
  await decideArticle(statements, articleId, input, resolver);
}
