import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What repetitions of a quote are looked up by. */
export class RepeatedQuotes1795510000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table quote_key (
      article_id bigint not null,
      quote_id bigint not null,
      key bigint not null,
      primary key (article_id, quote_id, key),
      foreign key (article_id, quote_id) references quote on delete cascade)`);
    await runner.query('create index quote_key_key on quote_key (key, article_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table quote_key');
  }
}
