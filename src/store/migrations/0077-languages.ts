import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The articles in one language, and in its varieties, in the order of a page: most are in one, few in any other. */
export class Languages1795510000077 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index article_language on article
      (split_part(lower(language), '-', 1), coalesce(published_from, '-infinity') desc, id desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index article_language');
  }
}
