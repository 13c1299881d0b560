import { createIngestContext } from '../../src/pipeline/ingest-context';
import { ingestInput } from '../../src/pipeline/ingest-input';
import { UserError } from '../../src/errors';
import type { ArticleInput } from '../../src/model/article-input';
import { useDatabase } from '../database';
import { finderIn } from '../factories/findings';

const database = useDatabase({ each: true });
const rain = 'It rained all day in Norland, and the rivers rose by the hour while people looked on. '.repeat(
  8,
);
const page = `<html><body><article><h1>Rain over Norland</h1><p>${rain}</p><p>${rain}</p></article></body></html>`;
const reader = {
  fetch: (url: string) =>
    url.endsWith('/rain')
      ? Promise.resolve({ bytes: Buffer.from(page), fetchedFrom: url })
      : Promise.reject(new UserError('FETCH_STATUS', 'The server answered with status 404.', 502)),
  now: () => new Date('2021-05-05T12:00:00Z'),
};
const ingest = (input: ArticleInput) => {
  const analyse = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
  const context = createIngestContext({ dataSource: database.dataSource, version: '1', analyse });
  return ingestInput(context, input, reader);
};

test('a text goes in once', async () => {
  const input = {
    text: 'Rain over Norland\n\nIt rained all day.',
    outlet: 'Plain Post',
    published: '2021-05-04',
  };
  expect(await ingest(input)).toMatchObject({ articleId: 1, created: true, problems: [] });
  expect(await ingest(input)).toMatchObject({ articleId: 1, created: false });
});

test('a page goes in by its address', async () => {
  expect(await ingest({ url: 'https://plain.example/rain' })).toMatchObject({ articleId: 1, created: true });
  expect(await database.rows('select title, url from article')).toEqual([
    { title: 'Rain over Norland', url: 'https://plain.example/rain' },
  ]);
});

const refusals: [string, ArticleInput, object][] = [
  ['nothing', {}, { code: 'INPUT_EMPTY', message: 'Give the article: text, or html, or a url to fetch.' }],
  [
    'text and html',
    { text: 'a', html: '<p>a' },
    { code: 'INPUT_AMBIGUOUS', message: 'Give text or html, not both.' },
  ],
  ['a page that is away', { url: 'https://plain.example/gone' }, { code: 'FETCH_STATUS', field: 'url' }],
  ['spaces', { text: '  \n ' }, { code: 'EMPTY', field: 'text' }],
];

test.each(refusals)('%s is a problem, not an error', async (_what, input, problem) => {
  expect(await ingest(input)).toMatchObject({ articleId: null, created: false, problems: [problem] });
  expect(await database.rows('select from article')).toEqual([]);
});
