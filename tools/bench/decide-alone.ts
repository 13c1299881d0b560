import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { DataSource } from 'typeorm';
import { readDocument } from '../../src/ingest/read-document';
import type { Article } from '../../src/model/article';
import { nothingFound, type Analysed } from '../../src/pipeline/analyse-despite-faults';
import { withArticleActors } from '../../src/pipeline/article-actors';
import { analyseInPool } from '../../src/pipeline/worker-threads/analyse-in-pool';
import { AnalysisPool } from '../../src/pipeline/worker-threads/analysis-pool';
import { resolver } from '../../src/resolve/resolve';
import { createDataSource } from '../../src/store/data-source';
import { decideArticle } from '../../src/store/queries/decide-article';
import type { Statements } from '../../src/store/queries/statements';
import { inTransaction } from '../../src/store/transactions/in-transaction';

/** Articles that are decided in one transaction: what a commit takes is no part of deciding. */
const BATCH = 200;
/** As often as the command tells of those that it wrote together. */
const TOLD_EACH = 16;

/** What this program tells its parent: how many articles are decided, and at the end what it took. */
export type ToldAlone = { decided: number } | { seconds: number; nodeCpu: number };

// decide-alone.ts FILE DATABASE_URL: analyses all articles of a file on all cores and decides who is who in them.
async function main(file: string, url: string): Promise<void> {
  const dataSource = await createDataSource({ url }).initialize();
  const articles = await readArticles(file);
  await dataSource.query(
    "insert into run (id, extractor, version, started_at) values (1, 'bench', '1', now())",
  );
  await dataSource.query(ARTICLES, [articles.length]);
  const pool = new AnalysisPool(availableParallelism());
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await decideAll(dataSource, articles, pool);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  tell({ seconds, nodeCpu: (user + system) / 1e6 });
  await Promise.all([pool.close(), dataSource.destroy()]);
  process.disconnect();
}

function tell(told: ToldAlone): void {
  process.send?.(told);
}

async function readArticles(file: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const reading of readDocument(readFileSync(file), { now: new Date() })) {
    if ('article' in reading) articles.push(reading.article);
  }
  return articles;
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
        if (index % TOLD_EACH === 0) tell({ decided: index + 1 });
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

const [, , file = '', url = ''] = process.argv;
if (require.main === module) void main(file, url);
