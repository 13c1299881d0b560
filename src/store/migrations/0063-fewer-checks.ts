import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables with the most rows an article are written with what they point at, by one transaction, and are cleared by
 * the article (clear-findings.ts): a foreign key would look each row up once more, which was a quarter of the
 * database's time for an article. Actors are never deleted. What is found by a key and a day needs one index, not two.
 */
export class FewerChecks1795510000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of CHECKS)
      await runner.query(`alter table ${table} drop constraint ${nameOf(table, columns)}`);
    await setStoryKey(runner, 'key, published_from, article_id');
    await runner.query('drop index story_key_published');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('create index story_key_published on story_key (key, published_from)');
    await setStoryKey(runner, 'key, article_id');
    for (const [table, columns, target] of CHECKS)
      await runner.query(`alter table ${table} add constraint ${nameOf(table, columns)}
        foreign key (${columns}) references ${target}`);
  }
}

async function setStoryKey(runner: QueryRunner, columns: string): Promise<void> {
  await runner.query(
    `alter table story_key drop constraint story_key_pkey, add constraint story_key_pkey primary key (${columns})`,
  );
}

/** As Postgres names a foreign key. */
function nameOf(table: string, columns: string): string {
  return `${table}_${columns.replace(', ', '_')}_fkey`;
}

const ARTICLE = 'article on delete cascade';
const QUOTE = 'quote (article_id, id) on delete cascade';

const CHECKS = [
  ['sentence', 'article_id', ARTICLE],
  ['article_date', 'article_id', ARTICLE],
  ['mention', 'article_id', ARTICLE],
  ['mention', 'actor_id', 'actor'],
  ['article_actor', 'article_id', ARTICLE],
  ['article_actor', 'actor_id', 'actor'],
  ['actor_decision', 'article_id', ARTICLE],
  ['actor_decision', 'actor_id', 'actor'],
  ['name_use', 'actor_id', 'actor'],
  ['actor_name', 'actor_id', 'actor'],
  ['quote_span', 'article_id, quote_id', QUOTE],
  ['quote_actor', 'article_id, quote_id', QUOTE],
  ['quote_actor', 'actor_id', 'actor'],
  ['proposition', 'article_id, quote_id', QUOTE],
  ['quote_key', 'article_id, quote_id', QUOTE],
  ['copy_key', 'article_id', ARTICLE],
  ['story_key', 'article_id', ARTICLE],
] as const;
