import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which articles somebody apologises is known by the index of acts; without it a rare act was looked for in all quotes. */
export class ActsArticles1795510000110 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return makeIndex(runner, 'include (article_id)');
  }

  down(runner: QueryRunner): Promise<void> {
    return makeIndex(runner, '');
  }
}

async function makeIndex(runner: QueryRunner, more: string): Promise<void> {
  await runner.query('drop index quote_act');
  await runner.query(`create index quote_act on quote
    (act, (coalesce(said_from, '-infinity')) desc, id desc) ${more}`);
}
