import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a search finds is put in order without a look at the articles, whose rows are wide. */
export class SearchOrder1795510000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table article_search add column published_from timestamptz(3)');
    await runner.query(`update article_search set published_from = article.published_from
      from article where article.id = article_search.article_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table article_search drop column published_from');
  }
}
