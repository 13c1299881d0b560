import { createHash } from 'node:crypto';
import { getOperationAST, parse } from 'graphql';
import { KnownOperations } from '../../src/serve/known-operations';
import type { RunningServer } from '../../src/serve/server';
import { useDatabase } from '../database';
import { saveStories } from '../graph/stories';
import { serve } from './serving';

const database = useDatabase();
let server: RunningServer;

beforeAll(async () => {
  await saveStories(database.dataSource);
  server = await serve(database.dataSource);
});
afterAll(() => server?.stop());

const BY_ID = 'query Named($id: ID!) { article(id: $id) { url } } query Other { __typename }';

const BY_NAME = '{ person(name: "Ida Nobody") { name } }';

interface Told {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

async function post(body: object, accept = '*/*'): Promise<Told> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
  };
}

test.each([
  ['a query', { query: '{ articles(first: 1) { nodes { url } } }' }],
  ['variables', { query: BY_ID, operationName: 'Named', variables: { id: 'article-2' } }],
  ['another operation of the same text', { query: BY_ID, operationName: 'Other', variables: null }],
  ['none of several operations', { query: BY_ID }],
  ['a variable of the wrong type', { query: BY_ID, operationName: 'Named', variables: { id: {} } }],
  ['no variable', { query: BY_ID, operationName: 'Named' }],
  ['variables that are a list', { query: BY_ID, operationName: 'Named', variables: [] }],
  ['variables that are a word', { query: BY_ID, operationName: 'Named', variables: 'id' }],
  ['a malformed id', { query: BY_ID, operationName: 'Named', variables: { id: '%' } }],
  ['a name that is a number', { query: BY_ID, operationName: 7, variables: { id: 'article-2' } }],
  ['too long a page', { query: '{ articles(first: 101) { totalCount } }' }],
  ['the schema', { query: '{ __schema { queryType { name } } }' }],
  ['a mutation', { query: 'mutation { deleteArticle(id: "article-999") { id } }' }],
  ['a persisted query', { query: BY_ID, extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }],
  ['no query', { variables: {} }],
  ['a request for hints', { query: BY_NAME, extensions: { hints: true } }],
])('%s is answered the second time as the first', async (_what, body) => {
  const first = await post(body);
  // That the text is known changes nothing for what else is asked by it.
  await post({ query: BY_ID, operationName: 'Named', variables: { id: 'article-1' } });
  expect(await post(body)).toEqual(first);
});

test.each([
  ['application/json', 200, 'application/json; charset=utf-8'],
  [
    'application/graphql-response+json, application/json;q=0.9',
    200,
    'application/graphql-response+json; charset=utf-8',
  ],
  ['text/html', 406, 'application/json; charset=utf-8'],
])('Accept: %s, each time', async (accept, status, type) => {
  const query = '{ accepted: __typename }';
  for (const told of [await post({ query }, accept), await post({ query }, accept)])
    expect(told).toMatchObject({ status, type });
});

test('hints are for those who ask for them', async () => {
  await post({ query: BY_NAME });
  const asked = await post({ query: BY_NAME, extensions: { hints: true } });
  expect(JSON.parse(asked.text)).toEqual({
    data: { person: null },
    extensions: { hints: [{ message: expect.stringContaining('Ida Nobody') as string, path: ['person'] }] },
  });
  expect((await post({ query: BY_NAME })).text).toBe('{"data":{"person":null}}');
});

test('a link asks for hints too', async () => {
  const search = new URLSearchParams({ query: BY_NAME, extensions: '{"hints":true}' });
  const headers = { 'apollo-require-preflight': 'true' };
  const response = await fetch(`${server.url}/graphql?${search}`, { headers });
  expect(await response.json()).toHaveProperty('extensions.hints');
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A persisted query, by its hash alone unless the text is told. */
function persisted(hash: string, query?: string): object {
  return { query, variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
}

test('a persisted query is registered, refused and found as by Apollo, however often', async () => {
  const [query, other] = ['{ persisted: __typename }', '{ other: __typename }'];
  const asked = [persisted(sha256(query)), persisted(sha256(query), query)];
  const answers: string[] = [];
  for (const body of [...asked, ...asked]) answers.push((await post(body)).text);
  const unknown = expect.stringContaining('PERSISTED_QUERY_NOT_FOUND') as string;
  const answer = '{"data":{"persisted":"Query"}}';
  expect(answers).toEqual([unknown, answer, answer, answer]);
  await post({ query: other });
  const mismatch = expect.stringContaining('PERSISTED_QUERY_HASH_MISMATCH') as string;
  expect(await post(persisted(sha256(query), other))).toMatchObject({ status: 400, text: mismatch });
  // Only what was asked for as a persisted query is one.
  expect((await post(persisted(sha256(other)))).text).toEqual(unknown);
});

test('a persisted query is planned at once, where it is plain', () => {
  const known = new KnownOperations();
  const [query, hash] = ['{ __typename }', 'its hash'];
  const document = parse(query);
  known.remember(query, { name: null, document, operation: getOperationAST(document)! }, hash);
  const isKnown = (body: object): boolean => known.plan(body) !== null;
  const { extensions } = persisted(hash) as { extensions: object };
  expect(isKnown(persisted(hash))).toBe(true);
  expect(isKnown(persisted(hash, query))).toBe(true);
  expect(isKnown(persisted(hash, '{ other: __typename }'))).toBe(false);
  expect(isKnown(persisted('another'))).toBe(false);
  expect(isKnown({ extensions: { ...extensions, hints: true } })).toBe(false);
  expect(isKnown({ extensions: { persistedQuery: { version: 2, sha256Hash: hash } } })).toBe(false);
  expect(isKnown({ query, extensions: null })).toBe(false);
});

test('what is remembered is bounded', () => {
  const known = new KnownOperations();
  const document = parse('{ __typename }');
  const operation = getOperationAST(document)!;
  const isKnown = (query: string): boolean => known.plan({ query }) !== null;
  const texts = Array.from({ length: 3 }, (_, n) => String(n).repeat(400_000));
  for (const text of texts) known.remember(text, { name: null, document, operation });
  expect(texts.map(isKnown)).toEqual([false, false, true]);
  const endless = 'x'.repeat(2_000_000);
  known.remember(endless, { name: null, document, operation });
  expect(isKnown(endless)).toBe(false);
  known.remember('short', { name: null, document, operation }, 'its hash');
  known.remember(texts[0]!, { name: null, document, operation });
  known.remember(texts[1]!, { name: null, document, operation });
  expect(known.plan(persisted('its hash'))).toBeNull();
});
