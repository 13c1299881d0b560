import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deleted articles on which corrections hang, so that these are in force again when they come back. */
export class FormerArticles1795510000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table former_article (
      identity_key text primary key,
      article_id bigint not null unique,
      text_hash bytea not null,
      findings jsonb not null,
      reports jsonb not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table former_article');
  }
}
