import {
  createAccessKey,
  findAccessKey,
  listAccessKeys,
  mayDo,
  revokeAccessKey,
} from '../../../src/store/queries/access-keys';
import type { AccessScope } from '../../../src/model/access-key';
import { useDatabase } from '../../database';

const database = useDatabase({ each: true });

test('a key is shown once, stored only as its hash, and found by its secret', async () => {
  const { key, secret } = await createAccessKey(database.dataSource, 'desk', ['read', 'ingest']);
  expect(secret).toMatch(/^ng_[\w-]{43}$/);
  expect(await findAccessKey(database.dataSource, secret)).toEqual(key);
  const stored = JSON.stringify(await database.rows('select * from access_key'));
  expect(stored).not.toContain(secret);
});

test('a revoked key opens nothing, and its name stays taken', async () => {
  const { secret } = await createAccessKey(database.dataSource, 'desk', ['read']);
  const revoked = await revokeAccessKey(database.dataSource, 'desk');
  expect(await findAccessKey(database.dataSource, secret)).toBeNull();
  expect(await revokeAccessKey(database.dataSource, 'desk')).toEqual(revoked);
  expect(await listAccessKeys(database.dataSource)).toEqual([revoked]);
  await expect(createAccessKey(database.dataSource, 'desk', ['read'])).rejects.toThrow(
    'There is a key named "desk" already (perhaps a revoked one). Choose another name.',
  );
});

test('a secret that nobody was given finds no key', async () => {
  expect(await findAccessKey(database.dataSource, 'ng_guess')).toBeNull();
});

test.each([
  ['', ['read'], 'A key\'s name has 1 to 500 characters on one line, such as "desk".'],
  ['two\nlines', ['read'], 'A key\'s name has 1 to 500 characters on one line, such as "desk".'],
  ['desk', [], 'Scopes are read, ingest, correct, admin; at least one is needed.'],
  ['desk', ['write'], 'Scopes are read, ingest, correct, admin; "write" is none.'],
])('key %j with scopes %j: %s', async (name, scopes, message) => {
  await expect(createAccessKey(database.dataSource, name, scopes as AccessScope[])).rejects.toThrow(message);
});

test('revoking an unknown key says where to look', async () => {
  await expect(revokeAccessKey(database.dataSource, 'desk')).rejects.toThrow(
    'There is no key named "desk". newsgraph key list shows them all.',
  );
});

test('admin may do everything, others what they were given', async () => {
  const { key: admin } = await createAccessKey(database.dataSource, 'boss', ['admin']);
  const { key: reader } = await createAccessKey(database.dataSource, 'desk', ['read']);
  expect([mayDo(admin, 'ingest'), mayDo(reader, 'read'), mayDo(reader, 'ingest')]).toEqual([
    true,
    true,
    false,
  ]);
});
