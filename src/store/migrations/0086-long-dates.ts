import type { MigrationInterface, QueryRunner } from 'typeorm';

const DATED = [
  ['article', 'published'],
  ['quote', 'said'],
  ['meeting', 'date'],
] as const;

/** Dates longer than a day by their end: those that a range of dates finds though they began before it. */
export class LongDates1795510000086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, date] of DATED) {
      await runner.query(`create index ${table}_long on ${table} ((coalesce(${date}_to, 'infinity')), id)
        where ${date}_precision not in ('MINUTE', 'DAY') and coalesce(${date}_from, ${date}_to) is not null`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of DATED) await runner.query(`drop index ${table}_long`);
  }
}
