import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningServer } from '../../src/serve/server';
import { statementsOf, useDatabase } from '../database';
import { saveStories } from '../graph/stories';
import { ask, serve } from './serving';

const database = useDatabase();
const playground = mkdtempSync(path.join(tmpdir(), 'newsgraph-playground-'));
let server: RunningServer;

beforeAll(async () => {
  await saveStories(database.dataSource);
  writeFileSync(path.join(playground, 'index.html'), '<title>Playground</title>');
  server = await serve(database.dataSource, { playground });
});
afterAll(async () => {
  await server?.stop();
  rmSync(playground, { recursive: true });
});

const get = (address: string, headers = {}) => fetch(`${server.url}${address}`, { headers });

test('Postgres’s answer comes as it is, in the order of the query', async () => {
  const response = await get('/graphql?query={a:article(id:"article-2"){url,title}__typename}', {
    'apollo-require-preflight': '1',
  });
  expect(await response.text()).toBe(
    '{"data":{"a":{"url":"https://plain.example/met","title":null},"__typename":"Query"}}',
  );
});

test.each(['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'])(
  'answers as %s where that is accepted',
  async (type) => {
    const response = await get('/graphql?query={__typename}', {
      accept: type,
      'apollo-require-preflight': '1',
    });
    expect(response.headers.get('content-type')).toBe(type);
  },
);

test('each root field is one statement, and nothing else is asked of the database', async () => {
  const query = '{ one: articles { nodes { title quotes { nodes { text } } } } two: quotes { totalCount } }';
  expect(await statementsOf(() => ask(server.url, query))).toHaveLength(2);
});

test.each([
  ['/', 'text/html', 'Newsgraph'],
  ['/graphiql/', 'text/html', 'Playground'],
  ['/schema.graphql', 'text/plain', 'type Quote implements Node'],
  ['/healthz', 'application/json', '{"status":"alive"}'],
  ['/readyz', 'application/json', '{"status":"ready"}'],
])('%s is there', async (address, type, words) => {
  const response = await get(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toContain(words);
});

test('a browser that opens /graphql is led to the playground', async () => {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  const response = await fetch(`${server.url}/graphql`, { headers: { accept }, redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql/']);
});

test('a program that asks /graphql for nothing is told', async () => {
  expect((await get('/graphql', { accept: '*/*' })).status).toBe(400);
});

test('a subscription is refused as what the client can mend', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"subscription { quoteAdded { id } }"}',
  });
  expect([response.status, await response.text()]).toEqual([400, expect.not.stringContaining('INTERNAL')]);
});

test('an unknown address says where GraphQL is', async () => {
  const response = await get('/grapql');
  expect([response.status, await response.json()]).toEqual([
    404,
    {
      errors: [
        {
          message: 'There is nothing at /grapql. GraphQL is at /graphql.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    },
  ]);
});

const post = (body: string, headers = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

test.each([
  [
    'no JSON',
    '{"query":',
    {},
    400,
    'The request body is no JSON. Send {"query": "…", "variables": {…}} as application/json.',
  ],
  [
    'more than 8 MB',
    `{"query":"${'x'.repeat(8 * 2 ** 20)}"}`,
    {},
    413,
    'The request body is larger than 8 MB. Send fewer or shorter texts at once.',
  ],
  [
    'an unknown encoding',
    '{}',
    { 'content-encoding': 'zip' },
    415,
    'The Content-Encoding of the request body is unknown. Send it plain, or by gzip, deflate or br.',
  ],
  [
    'another type',
    '{"query":"{__typename}"}',
    { 'content-type': 'text/plain' },
    415,
    'Send {"query": "…", "variables": {…}} as application/json.',
  ],
  [
    'several requests',
    '[{"query":"{__typename}"}]',
    {},
    400,
    'A list of requests is not answered. Send each by itself, or ask for all in one, with aliases.',
  ],
  [
    'an unknown charset',
    '{}',
    { 'content-type': 'application/json; charset=klingon' },
    415,
    'The charset of the request body is unknown. Send it as UTF-8.',
  ],
])('a body with %s', async (_what, body, headers, status, message) => {
  const response = await post(body, headers);
  expect(response.status).toBe(status);
  expect(((await response.json()) as { errors: { message: string }[] }).errors[0]?.message).toBe(message);
});

test.each([
  ['an answer', '{"query":"{ articles { totalCount } }"}', {}],
  ['a packed answer', '{"query":"{ __schema { types { name } } }"}', { 'accept-encoding': 'gzip' }],
  ['a refusal', '{"query":"{ nothing }"}', {}],
  ['no JSON', '{', {}],
])('%s is the same straight from Node and through Express', async (_what, body, headers) => {
  const [straight, through] = await Promise.all(
    ['/graphql', '/graphql?'].map(async (address) => {
      const response = await fetch(server.url + address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      const { date, ...told } = Object.fromEntries(response.headers);
      expect(date).toBeDefined();
      return { status: response.status, told, body: await response.text() };
    }),
  );
  expect(straight).toEqual(through);
  expect(straight?.told).toMatchObject({
    vary: 'Accept, Accept-Encoding',
    'x-content-type-options': 'nosniff',
  });
});

test('a page of another site can’t ask: simple requests are refused', async () => {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', body: '{"query":"{__typename}"}' });
  expect(response.status).toBe(415);
});

test.each(['PUT', 'DELETE', 'OPTIONS'])('what %s is for is none of GraphQL’s', async (method) => {
  const response = await fetch(`${server.url}/graphql`, { method });
  expect([response.status, response.headers.get('allow'), await response.json()]).toEqual([
    405,
    'GET, POST',
    {
      errors: [
        {
          message: 'GraphQL is asked by POST, and queries by GET too.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    },
  ]);
});

test('a syntax error comes with its place', async () => {
  const { status, body } = await ask(server.url, '{ articles { nodes { title }');
  expect([status, body]).toEqual([
    400,
    {
      errors: [
        {
          message: 'Syntax Error: Expected Name, found <EOF>.',
          locations: [{ line: 1, column: 29 }],
          extensions: { code: 'GRAPHQL_PARSE_FAILED' },
        },
      ],
    },
  ]);
});

test('what isn’t the client’s mistake is masked', async () => {
  await database.rows('alter table run rename to away');
  try {
    const { status, body } = await ask(
      server.url,
      '{ run: node(id: "run-1") { id } articles { totalCount } }',
    );
    expect([status, body]).toEqual([
      200,
      {
        errors: [
          {
            message: 'Something went wrong in the server. Its log has the details.',
            locations: [{ line: 1, column: 3 }],
            path: ['run'],
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
        ],
        data: { run: null, articles: { totalCount: 2 } },
      },
    ]);
  } finally {
    await database.rows('alter table away rename to run');
  }
});

test('a port in use', async () => {
  const port = Number(new URL(server.url).port);
  await expect(
    serve(database.dataSource, { config: { host: '127.0.0.1', port, keys: 'off' } }),
  ).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is in use. Stop the program that has it, or choose another: PORT=${port + 1}.`,
  );
});

test('without keys it listens on this machine only, and answers to its own names only', async () => {
  await expect(
    serve(database.dataSource, { config: { host: '0.0.0.0', port: 0, keys: 'off' } }),
  ).rejects.toThrow('HOST is 0.0.0.0, which other machines reach, but access keys are off.');
});
