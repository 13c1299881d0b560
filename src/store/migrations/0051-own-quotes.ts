import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose quotes they are, of when and in which articles, the index tells alone. */
export class OwnQuotes1795510000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makeIndex(runner, 'include (article_id, said_from)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await makeIndex(runner, '');
  }
}

async function makeIndex(runner: QueryRunner, more: string): Promise<void> {
  await runner.query('drop index quote_actor_actor');
  await runner.query(`create index quote_actor_actor on quote_actor
    (actor_id, role, (coalesce(said_from, '-infinity')) desc, quote_id desc) ${more}`);
}
