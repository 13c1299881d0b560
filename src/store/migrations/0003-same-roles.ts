import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Many articles tell of one role: its rows are found by person and title, in the order in which they were told. */
export class SameRoles1795510000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index role_same on role (person_id, lower(title), id)');
    await runner.query('drop index role_person');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('create index role_person on role (person_id, id desc)');
    await runner.query('drop index role_same');
  }
}
