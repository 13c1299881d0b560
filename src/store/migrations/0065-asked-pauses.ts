import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a host asked to be left alone, and when a feed says that it has nothing new. */
export class AskedPauses1795510000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table fetch_host add column paused_until timestamptz(3)');
    await runner.query('alter table feed add column pauses jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table feed drop column pauses');
    await runner.query('alter table fetch_host drop column paused_until');
  }
}
