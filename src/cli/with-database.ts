import type { Config } from '../config';
import { openDatabase } from '../store/open-database';
import type { Database } from '../store/open-database';

/** Opens the settings' database, brings its tables up to date, and closes it whatever happens. @throws UserError */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url: config.databaseUrl, dataFolder: config.dataDirectory });
  try {
    for (const notice of database.notices) console.error(`newsgraph: ${notice}`);
    await database.migrate();
    return await work(database);
  } finally {
    await database.close();
  }
}
