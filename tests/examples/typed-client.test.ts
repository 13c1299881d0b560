import { createHash } from 'node:crypto';
import { print } from 'graphql';
import { createClient, NewsgraphError } from '../../examples/typed-client/client';
import { graphql } from '../../examples/typed-client/graphql';
import { type Statement, statementsOf } from '../../examples/typed-client/statements';
import type { RunningServer } from '../../src/serve/server';
import { createAccessKey } from '../../src/store/queries/access-keys';
import { useDatabase } from '../database';
import { saveStories } from '../graph/stories';
import { serve } from '../serve/serving';

const database = useDatabase();
let server: RunningServer;
beforeAll(async () => {
  await saveStories(database.dataSource);
  server = await serve(database.dataSource);
});
afterAll(() => server?.stop());

test('every statement of a speaker, with its types', async () => {
  const statements: Statement[] = [];
  for await (const statement of statementsOf(createClient(server.url), 'Ada Quill'))
    statements.push(statement);
  expect(statements.map(({ text, said }) => [said?.value, text])).toEqual([
    ['2021-05-01', 'We want peace'],
    [undefined, 'It was a start'],
  ]);
  // @ts-expect-error -- the query doesn't ask for it
  expect(statements[0]?.confidence).toBeUndefined();
});

test('a query goes over the wire once', async () => {
  const bodies = jest.spyOn(globalThis, 'fetch');
  const ask = createClient(server.url);
  const titles = graphql('query Title($id: ID!) { article(id: $id) { title } }');
  expect(await ask(titles, { id: 'article-1' })).toEqual({
    article: { title: 'Border talks to open in Geneva' },
  });
  expect(await ask(titles, { id: 'article-2' })).toEqual({ article: { title: null } });
  const sent = bodies.mock.calls.map(([, init]) => String(init?.body).includes('query Title'));
  bodies.mockRestore();
  expect(sent).toEqual([false, true, false]);
});

test('a query that is known by its hash is also had by GET, so that caches between can keep it', async () => {
  const query = graphql('query Known { __typename }');
  await createClient(server.url)(query, {});
  const sha256Hash = createHash('sha256').update(print(query)).digest('hex');
  const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }));
  const response = await fetch(`${server.url}/graphql?extensions=${extensions}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});

test('a text that is not of its hash is refused', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ __typename }',
      extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
    }),
  });
  expect([response.status, await response.json()]).toEqual([
    400,
    expect.objectContaining({
      errors: [
        {
          message: 'provided sha does not match query',
          extensions: { code: 'PERSISTED_QUERY_HASH_MISMATCH' },
        },
      ],
    }),
  ]);
});

test('what the server says is wrong is thrown, with its code and its place', async () => {
  const article = graphql('query A($id: ID!) { article(id: $id) { title } }');
  const failure = await createClient(server.url)(article, { id: 'seven' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NewsgraphError);
  expect(failure).toMatchObject({
    message: 'article: "seven" is no id of this server. An id looks like actor-7 or quote-33.',
    errors: [
      { path: ['article'], locations: [{ line: 2, column: 15 }], extensions: { code: 'BAD_USER_INPUT' } },
    ],
  });
});

test.each([
  ['a server that is stopped', 'http://127.0.0.1:1', 'Nothing answers at http://127.0.0.1:1/graphql.'],
  ['a page in place of an answer', 'data:text/html,<h1>Busy</h1>#', 'answered 200, and no JSON.'],
])('%s is told as such', async (_what, url, message) => {
  const failure = createClient(url)(graphql('query T { __typename }'), {});
  await expect(failure).rejects.toThrow(NewsgraphError);
  await expect(failure).rejects.toThrow(message);
});

test('with an access key, where one is asked for', async () => {
  const guarded = await serve(database.dataSource, {
    config: { host: '127.0.0.1', port: 0, keys: 'required' },
  });
  const { secret: key } = await createAccessKey(database.dataSource, 'frontend', ['read']);
  const typename = graphql('query T { __typename }');
  expect(await createClient(guarded.url, { key })(typename, {})).toEqual({ __typename: 'Query' });
  await expect(createClient(guarded.url)(typename, {})).rejects.toThrow('An access key is needed.');
  await guarded.stop();
});
