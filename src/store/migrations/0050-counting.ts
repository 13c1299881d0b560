import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What rows are counted and grouped by stands in the indexes that find them, so that the rows, which hold whole texts,
 * aren't read for it.
 */
export class Counting1795510000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns, more] of KEYS) await setKey(runner, table, columns, `include (${more})`);
    await runner.query('drop index quote_id, quote_order');
    await runner.query('create index quote_id on quote (id) include (act)');
    await runner.query('create index quote_order on quote (article_id, start_offset, id) include (act)');
    await runner.query(
      'create index article_counted on article (id) include (outlet_id, published_from, published_to)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of KEYS) await setKey(runner, table, columns);
    await runner.query('drop index quote_id, quote_order, article_counted');
    await runner.query('create index quote_id on quote (id)');
    await runner.query('create index quote_order on quote (article_id, start_offset, id)');
  }
}

/** Tables, the columns of their keys, and what is read beside them. */
const KEYS = [
  ['quote_actor', 'article_id, quote_id, role, ordinal', 'actor_id'],
  ['article_actor', 'article_id, actor_id', 'actor_type'],
] as const;

async function setKey(runner: QueryRunner, table: string, columns: string, more = ''): Promise<void> {
  await runner.query(`alter table ${table} drop constraint ${table}_pkey,
    add constraint ${table}_pkey primary key (${columns}) ${more}`);
}
