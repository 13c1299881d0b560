import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an item was begun and in which round it failed, what a job is about, and when a watch is searched for again. */
export class Retries1795510000059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index job_due');
    await runner.query(`create index job_due on job (due_at, id) where status in ('QUEUED', 'RUNNING')`);
    await runner.query('alter table watch drop column due_at, drop column faults');
    await runner.query('alter table job_item drop column deaths, drop column round');
    await runner.query('alter table job drop column about');
  }
}

const STATEMENTS = [
  'alter table job add column about text',
  // Each kind has workers of its own, for whom the others' jobs are none.
  'drop index job_due',
  `create index job_due on job (kind, due_at, id) where status in ('QUEUED', 'RUNNING')`,
  `alter table job_item add column deaths integer not null default 0, add column round integer not null default 0`,
  'alter table watch add column due_at timestamptz(3), add column faults integer not null default 0',
];
