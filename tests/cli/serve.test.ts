import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { useDatabase } from '../database';
import { runCommand } from './run-command';
import { startServer } from './start-server';

const database = useDatabase({ each: true });
/** Nothing answers there: who asks for the database first says so. */
const NO_DATABASE = 'postgres://127.0.0.1:1/none';

const start = (env: NodeJS.ProcessEnv) => startServer(database.url, env);

async function countArticles(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles(first: 1) { totalCount } }' }),
  });
  return ((await response.json()) as { data: { articles: { totalCount: number } } }).data.articles.totalCount;
}

test('fills an empty database with the samples, answers, and ends by Ctrl-C', async () => {
  const server = await start({});
  expect(server.said()).toContain('Took in 30 sample reports, since the database was empty');
  expect(await countArticles(server.url)).toBe(30);
  server.child.kill('SIGINT');
  expect(await server.ended).toBe(0);

  const again = await start({});
  expect(again.said()).not.toContain('sample');
  expect(await countArticles(again.url)).toBe(30);
  again.child.kill('SIGTERM');
  expect(await again.ended).toBe(0);
}, 120_000);

test('leaves it empty where samples are off, and takes in what clients send', async () => {
  const server = await start({ NEWSGRAPH_SAMPLES: '0' });
  expect(await countArticles(server.url)).toBe(0);
  const input = { text: 'Jane Roe met John Doe in Geneva.', url: 'https://herald.example/a' };
  await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { created } }',
      variables: { input },
    }),
  });
  expect(await countArticles(server.url)).toBe(1);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
}, 60_000);

test('a port in use is told in one line, before the database starts', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const env = { DATABASE_URL: NO_DATABASE, PORT: String(port) };
  const { status, err } = await runCommand(['serve'], { env });
  other.close();
  expect(err).toContain(`newsgraph: Port ${port} of 127.0.0.1 is in use.`);
  expect(status).toBe(2);
});

test('an address that others reach needs keys, and the database isn’t started to say so', async () => {
  const { status, err } = await runCommand(['serve'], {
    env: { DATABASE_URL: NO_DATABASE, HOST: '0.0.0.0' },
  });
  expect(err).toContain('newsgraph: HOST is 0.0.0.0, which other machines reach, but access keys are off.');
  expect(status).toBe(2);
});
