import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose words a claim has, so that a statement more joins it without a look at all others. */
export class ClaimHeads1795510000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table claim add head_id bigint');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table claim drop head_id');
  }
}
