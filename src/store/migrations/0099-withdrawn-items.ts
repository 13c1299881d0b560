import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What agencies withdrew stays out: the same files may be read again. */
export class WithdrawnItems1795510000099 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table withdrawn_item (identity_key text primary key, version float8)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table withdrawn_item');
  }
}
