import { findAccessKey } from '../../src/store/queries/access-keys';
import { useDatabase } from '../database';
import { jsonLines, runCommand } from './run-command';

const database = useDatabase({ each: true });
const key = (...args: string[]) => runCommand(['key', ...args], { env: { DATABASE_URL: database.url } });

test('create prints the secret alone, once', async () => {
  const { status, out, err } = await key('create', 'desk', '--scope', 'read,ingest');
  expect(out).toMatch(/^ng_[\w-]{43}\n$/);
  expect(err).toBe('Keep it now: it is not shown again. Send it as "Authorization: Bearer …".\n');
  expect(status).toBe(0);
  expect(await findAccessKey(database.dataSource, out.trim())).toMatchObject({
    name: 'desk',
    scopes: ['read', 'ingest'],
  });
});

test('list shows keys without secrets, revoke ends one', async () => {
  const { out: secret } = await key('create', 'desk', '--scope', 'read');
  expect((await key('revoke', 'desk')).out).toMatch(/^desk\tread\trevoked \d{4}-\d\d-\d\d\n$/);
  const { out } = await key('list', '--json');
  expect(jsonLines(out)).toMatchObject([
    { name: 'desk', scopes: ['read'], revokedAt: expect.any(String) as string },
  ]);
  expect(out).not.toContain(secret.trim());
  expect(await findAccessKey(database.dataSource, secret.trim())).toBeNull();
});

test.each([
  [['create', 'desk', '--scope', 'write'], 'Scopes are read, ingest, correct, admin.'],
  [['create', 'feeder', '--scope', 'ingest'], 'The answers come from the graph, so add read: read,ingest.'],
  [['create', 'desk'], "required option '--scope <scopes>' not specified"],
  [['create', '', '--scope', 'read'], 'A key\'s name has 1 to 500 characters on one line, such as "desk".'],
  [['revoke', 'nobody'], 'There is no key named "nobody". newsgraph key list shows them all.'],
])('%j is told', async (args, message) => {
  const { status, err, out } = await key(...args);
  expect(err).toContain(message);
  expect({ status, out }).toEqual({ status: 2, out: '' });
});
