import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom people keep apart is told by articles too. Of what was kept apart before none are kept. */
export class Pins1795510000069 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update correction set details = details || '{"pins": []}' where kind = 'KEEP_APART'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update correction set details = details - 'pins' where kind = 'KEEP_APART'`);
  }
}
