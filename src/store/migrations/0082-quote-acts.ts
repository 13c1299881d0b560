import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody denies is counted and paged by the index that has whose quotes they are, without a look at each quote. */
export class QuoteActs1795510000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index quote_actor_actor');
    await runner.query('alter table quote_actor add act text');
    await runner.query(`update quote_actor set act = quote.act from quote
      where quote.article_id = quote_actor.article_id and quote.id = quote_actor.quote_id`);
    await runner.query('alter table quote_actor alter act set not null');
    await makeIndex(runner, 'article_id, said_from, act');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index quote_actor_actor');
    await runner.query('alter table quote_actor drop act');
    await makeIndex(runner, 'article_id, said_from');
  }
}

async function makeIndex(runner: QueryRunner, more: string): Promise<void> {
  await runner.query(`create index quote_actor_actor on quote_actor
    (actor_id, role, (coalesce(said_from, '-infinity')) desc, quote_id desc) include (${more})`);
}
