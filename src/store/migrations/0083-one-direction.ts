import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists from the oldest on are read from the indexes that have the newest first, and what isn't dated behind it. */
export class OneDirection1795510000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table] of TABLES) await runner.query(`drop index ${table}_oldest`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, date] of TABLES)
      await runner.query(`create index ${table}_oldest on ${table} ((coalesce(${date}, 'infinity')), id)`);
  }
}

const TABLES = [
  ['article', 'published_from'],
  ['meeting', 'date_from'],
  ['quote', 'said_from'],
] as const;
