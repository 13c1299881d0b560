import { createIngestContext } from '../../src/pipeline/ingest-context';
import { createInputReader, ingestInput } from '../../src/pipeline/ingest-input';
import type { RunningServer } from '../../src/serve/server';
import { statementsOf, useDatabase } from '../database';
import { finderIn } from '../factories/findings';
import { ask, serve } from './serving';

const database = useDatabase({ each: true });
let server: RunningServer;
beforeEach(async () => {
  const analyse = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
  const context = createIngestContext({ dataSource: database.dataSource, version: '1', analyse });
  const reader = createInputReader([], '1');
  server = await serve(database.dataSource, { ingest: (input) => ingestInput(context, input, reader) });
});
afterEach(() => server.stop());

const mutation = `mutation ($input: ArticleInput!) {
  ingestArticle(input: $input) {
    created
    article { id title words: text published { value } quotes { totalCount } outlet { __typename name } node: id }
    problems { code message field }
  }
}`;
const input = {
  text: 'Rain over Norland\n\nIt rained all day.',
  outlet: 'Plain Post',
  published: '2021-05-04',
};

test('the article comes back as it is in the graph now', async () => {
  const { status, body } = await ask(server.url, mutation, { input });
  expect([status, body]).toEqual([
    200,
    {
      data: {
        ingestArticle: {
          created: true,
          article: {
            id: 'article-1',
            title: 'Rain over Norland',
            words: 'Rain over Norland\n\nIt rained all day.',
            published: { value: '2021-05-04' },
            quotes: { totalCount: 0 },
            outlet: { __typename: 'Organisation', name: 'Plain Post' },
            node: 'article-1',
          },
          problems: [],
        },
      },
    },
  ]);
});

test('the payload’s part of the graph is one statement more', async () => {
  await ask(server.url, mutation, { input });
  const again = await statementsOf(() => ask(server.url, mutation, { input }));
  expect(again.filter((statement) => statement.includes('row_to_json'))).toHaveLength(1);
});

test('what can’t be taken in is a problem that says why', async () => {
  expect((await ask(server.url, mutation, { input: { url: 'http://127.0.0.1/' } })).body.data).toEqual({
    ingestArticle: { created: false, article: null, problems: [expect.objectContaining({ field: 'url' })] },
  });
});

test('a date that is none is refused with its place', async () => {
  const { status, body } = await ask(server.url, mutation, { input: { ...input, published: 'yesterday' } });
  expect([status, body.errors?.[0]?.message]).toEqual([
    400,
    'Variable "$input" got invalid value "yesterday" at "input.published"; "yesterday" is no date: write "2007-05-28", "2007-05", "2007", "198X" or "1980/1988".',
  ]);
});

test('arguments of the payload are checked before anything is taken in', async () => {
  const query =
    'mutation { ingestArticle(input: { text: "Rain." }) { article { quotes(first: -1) { totalCount } } } }';
  const { status, body } = await ask(server.url, query);
  expect([status, body.errors?.[0]]).toMatchObject([
    400,
    {
      message: 'first must be from 0 to 100, but is -1. Longer lists come in pages.',
      path: ['ingestArticle', 'article', 'quotes'],
    },
  ]);
  expect(await database.rows('select from article')).toEqual([]);
});
