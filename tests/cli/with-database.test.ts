import { withDatabase } from '../../src/cli/with-database';
import { useDatabase } from '../database';

const database = useDatabase();

/** The name of the database that a connection of this kind is to. */
function nameOf(kind: 'master' | 'slave', databaseReplicaUrls: string[]): Promise<string | undefined> {
  const config = { databaseUrl: database.url, databaseReplicaUrls, dataDirectory: '/none' };
  return withDatabase(config, async ({ dataSource }) => {
    const runner = dataSource.createQueryRunner(kind);
    const [row] = (await runner.query('select current_database() as name')) as { name: string }[];
    await runner.release();
    return row?.name;
  });
}

test('reads from the replicas of the settings, and writes to the primary', async () => {
  const primary = new URL(database.url).pathname.slice(1);
  const replica = Object.assign(new URL(database.url), { pathname: '/postgres' }).href;
  expect(await nameOf('slave', [replica])).toBe('postgres');
  expect(await nameOf('master', [replica])).toBe(primary);
  expect(await nameOf('slave', [])).toBe(primary);
});
