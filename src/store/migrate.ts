import { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** Any number that no other program on the same server is likely to take: "news" as ASCII. */
const MIGRATION_LOCK = 0x6e657773;

/**
 * Brings the tables up to date; returns the names of the migrations that ran. Safe from several machines at once:
 * TypeORM's runner takes no lock, so an advisory lock is held meanwhile, on a connection of its own.
 * `url` is a direct address, since a session's lock doesn't survive a pooler's transaction mode.
 */
export async function migrate(dataSource: DataSource, url: string): Promise<string[]> {
  const client = new Client({ connectionString: url, application_name: 'newsgraph migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}
