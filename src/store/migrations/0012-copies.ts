import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What near copies of a text are looked up by, and the copies that were found. */
export class Copies1795510000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table article_copy, copy_key');
  }
}

const STATEMENTS = [
  `create table copy_key (
    key bigint not null,
    article_id bigint not null references article on delete cascade,
    primary key (key, article_id))`,
  'create index copy_key_article on copy_key (article_id)',

  // From the later article to the earlier one.
  `create table article_copy (
    article_id bigint not null references article on delete cascade,
    other_id bigint not null references article on delete cascade,
    similarity real not null,
    kind text not null,
    primary key (article_id, other_id))`,
  'create index article_copy_other on article_copy (other_id)',
];
