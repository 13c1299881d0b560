import type { RunningServer } from '../../src/serve/server';
import { isLoopback } from '../../src/serve/access';
import { createAccessKey, revokeAccessKey } from '../../src/store/queries/access-keys';
import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { useDatabase } from '../database';
import { ask, serve } from './serving';

const database = useDatabase();
let server: RunningServer;
beforeAll(async () => {
  server = await serve(database.dataSource, { config: { host: '127.0.0.1', port: 0, keys: 'required' } });
});
afterAll(() => server?.stop());

const newKey = async (name: string, scopes: Parameters<typeof createAccessKey>[2]) =>
  (await createAccessKey(database.dataSource, name, scopes)).secret;
const askWith = (secret: string, query = '{ __typename }') =>
  ask(server.url, query, {}, { authorization: `Bearer ${secret}` });

test('without a key nothing is answered, and it says how to send one', async () => {
  const { status, body } = await ask(server.url, '{ __typename }');
  expect([status, body.errors]).toEqual([
    401,
    [
      {
        message:
          'An access key is needed. Send it as "Authorization: Bearer KEY"; newsgraph key create makes one.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  ]);
});

test.each([
  ['/watches/watch-1.atom', 'Basic'],
  ['/export', 'Bearer'],
])('%s says that a key is sent as %s', async (path, scheme) => {
  const { status, headers } = await fetch(`${server.url}${path}`);
  expect([status, headers.get('www-authenticate')]).toEqual([401, `${scheme} realm="newsgraph"`]);
});

test('a key that may read reads', async () => {
  expect(await askWith(await newKey('reader', ['read']))).toEqual({
    status: 200,
    body: { data: { __typename: 'Query' } },
  });
});

test.each([['ng_guessed'], ['../../etc'], ['x'.repeat(4000)]])('"%s" opens nothing', async (secret) => {
  const { status, body } = await askWith(secret);
  expect([status, body.errors?.[0]?.message]).toEqual([
    401,
    'The access key is unknown or revoked. Send it as "Authorization: Bearer KEY"; newsgraph key create makes one.',
  ]);
});

test('a revoked key opens nothing any more, a second later at most', async () => {
  const secret = await newKey('leaver', ['read']);
  expect((await askWith(secret)).status).toBe(200);
  await revokeAccessKey(database.dataSource, 'leaver');
  await setTimeout(1_000);
  expect((await askWith(secret)).status).toBe(401);
});

test('a key without the scope read may not read', async () => {
  const { status, body } = await askWith(await newKey('feeder', ['ingest']));
  expect([status, body.errors?.[0]?.message]).toEqual([
    403,
    'The access key "feeder" may not read: its scopes are ingest.',
  ]);
});

test('a key that may only read takes nothing in', async () => {
  const secret = await newKey('only-reader', ['read']);
  const { body } = await askWith(secret, 'mutation { ingestArticle(input: { text: "x" }) { created } }');
  expect(body.errors).toEqual([
    {
      message: 'The access key "only-reader" may not ingest: its scopes are read.',
      locations: [{ line: 1, column: 12 }],
      path: ['ingestArticle'],
      extensions: { code: 'FORBIDDEN' },
    },
  ]);
});

test.each(['/healthz', '/readyz', '/schema.graphql', '/'])('%s needs no key', async (address) => {
  expect((await fetch(server.url + address)).status).toBe(200);
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.2', false],
  ['127.0.0.1.evil.example', false],
  ['example.org', false],
])('%s is only this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('without keys, a site that points its own name here gets nothing', async () => {
  const open = await serve(database.dataSource);
  try {
    const status = await new Promise((resolve) => {
      const headers = { host: 'evil.example' };
      request(`${open.url}/graphql?query={__typename}`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  } finally {
    await open.stop();
  }
});
