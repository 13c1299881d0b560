import { loadConfig } from '../../config';
import { openDatabase } from '../../store/open-database';
import { printText } from '../output';

/** Brings the database's tables up to date and says what was done. */
export async function migrate(): Promise<void> {
  const { databaseUrl, dataDirectory } = loadConfig();
  const database = await openDatabase({ url: databaseUrl, dataFolder: dataDirectory });
  try {
    const done = await database.migrate();
    for (const name of done) await printText(`migrated   ${name}`);
    if (done.length === 0) await printText('The database is up to date.');
  } finally {
    await database.close();
  }
}
