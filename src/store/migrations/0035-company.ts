import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which of some actors an article tells of, without reading all that it tells of. */
export class Company1795510000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index actor_decision_company on actor_decision (article_id, actor_id) where mention_count > 0',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index actor_decision_company');
  }
}
