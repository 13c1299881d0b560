import type { Config } from '../config';
import { openDatabase } from '../store/open-database';
import type { Database } from '../store/open-database';

/**
 * Opens the settings' database, brings its tables up to date, and closes it whatever happens. `poolSize` connections at
 * most. @throws UserError
 */
export async function withDatabase<T>(
  config: Pick<Config, 'databaseUrl' | 'databaseReplicaUrls' | 'dataDirectory'>,
  work: (database: Database) => Promise<T>,
  poolSize?: number,
): Promise<T> {
  const { databaseUrl: url, databaseReplicaUrls: replicaUrls, dataDirectory: dataFolder } = config;
  const tell = (message: string): void => console.error(`newsgraph: ${message}`);
  const database = await openDatabase({ url, replicaUrls, dataFolder, poolSize, tell });
  try {
    database.notices.forEach(tell);
    await database.migrate();
    return await work(database);
  } finally {
    await database.close();
  }
}
