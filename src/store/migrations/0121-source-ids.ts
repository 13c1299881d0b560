import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has no address is known to its readers by what its source calls it. */
export class SourceIds1795510000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table article add source_id text');
    await runner.query(`update article set source_id = content #>> '{article,item,id}' from analysed_article
      where article_id = article.id and content #>> '{article,item,id}' is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table article drop source_id');
  }
}
