import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A change happens when it is written, not when its transaction began: one that waited for the writers' lock would
 * have an earlier time than what went before it, and be missed by whoever asks since the time of that.
 */
export class ChangeTimes1795510000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table change alter column at set default clock_timestamp()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table change alter column at set default now()');
  }
}
