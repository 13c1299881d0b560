import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What kind of article it is and what it is about, as its source says. */
export class Topics1795510000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table article add genre text');
    await runner.query(`create table article_topic (
      article_id bigint not null references article on delete cascade,
      ordinal int not null,
      code text not null,
      label text not null,
      scheme text not null,
      primary key (article_id, ordinal))`);
    await runner.query('create index article_topic_label on article_topic (lower(label), article_id)');
    await runner.query('create index article_topic_code on article_topic (lower(code), article_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table article_topic');
    await runner.query('alter table article drop genre');
  }
}
