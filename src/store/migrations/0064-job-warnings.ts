import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a job did, but with less than was asked for: a text without all its findings, a title that was cut. */
export class JobWarnings1795510000064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table job_warning (
      job_id bigint not null references job on delete cascade,
      position integer not null,
      number integer not null,
      item text not null,
      code text not null,
      message text not null,
      primary key (job_id, position, number))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_warning');
  }
}
