import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../src/store/open-database';

/** An empty database of its own, for as long as the work takes; its data need not survive a power cut. */
export async function withScratchDatabase<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'newsgraph-scratch-'));
  // Run by root, the server has a user of its own, who must get here.
  chmodSync(dataFolder, 0o755);
  const database = await openDatabase({ dataFolder });
  try {
    await database.migrate();
    await database.dataSource.query(
      "do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$",
    );
    return await work(database.dataSource);
  } finally {
    await database.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
