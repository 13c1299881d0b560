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

test('authors are who the client says', async () => {
  await ingest({ text: 'By Jane Roe\n\nIt rained all day in Norland.', authors: ['John Doe', 'Ada Quill'] });
  expect(
    await database.rows('select name from article_author join actor on actor.id = actor_id order by ordinal'),
  ).toEqual([{ name: 'John Doe' }, { name: 'Ada Quill' }]);
});

const report = {
  text:
    'Rain over Norland\n\nIt rained all day in the north of the country, and by the evening two bridges and the only ' +
    'road to the harbour stood under water. The mayor asked people to stay at home. ' +
    'Farmers drove their sheep to higher ground before it was dark, and the school opened its hall to whoever had none.',
  outlet: 'Plain Post',
  published: '2021-05-04',
};

test.each([{ outlet: 'Harbour Times' }, { published: '2021-05-03' }])(
  'the same text with %j is an article of its own, and the answer says so',
  async (other) => {
    await ingest(report);
    expect(await ingest({ ...report, ...other })).toMatchObject({
      articleId: 2,
      created: true,
      problems: [
        {
          code: 'COPY_TAKEN_IN',
          message:
            'The same text is in as article-1, with another title, outlet or day. Without an address this is an ' +
            'article of its own, and a copy of it; if the two are one, take either out (mutation deleteArticle).',
        },
      ],
    });
  },
);

test('a copy at another address is what news is made of, and no problem', async () => {
  await ingest(report);
  expect(await ingest({ ...report, url: 'https://plain.example/1' })).toMatchObject({ problems: [] });
});

test('what is said of an article that is there already is told to have no effect', async () => {
  const url = 'https://plain.example/1';
  await ingest({ text: report.text, outlet: report.outlet, url });
  const messages = async (input: ArticleInput): Promise<string[]> =>
    (await ingest({ text: report.text, url, ...input })).problems.map(({ message }) => message);
  expect(await messages({ outlet: 'Plain Post' })).toEqual([]);
  expect(await messages({})).toEqual([]);
  expect(await messages({ outlet: 'Harbour Times', published: '2021-05-03' })).toEqual([
    'article-1 is in with the same text and without published, which was kept. To give it another one, delete it and take it in again.',
    'article-1 is in with the same text and with outlet "Plain Post", which was kept. To give it another one, delete it and take it in again.',
  ]);
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

test('an order to withdraw takes out what is in', async () => {
  const wire = (version: number, status: string) =>
    `<newsItem guid="urn:newsml:wire.example:7" version="${version}"><itemMeta><pubStatus qcode="stat:${status}"/></itemMeta>
    <contentMeta><headline>Rain over Norland</headline></contentMeta><contentSet><inlineData>${rain}</inlineData></contentSet></newsItem>`;
  const analyse = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
  const context = createIngestContext({ dataSource: database.dataSource, version: '1', analyse });
  const send = (text: string) =>
    ingestInput(
      context,
      { url: 'https://wire.example/7' },
      { ...reader, fetch: (url) => Promise.resolve({ bytes: Buffer.from(text), fetchedFrom: url }) },
    );
  expect(await send(wire(1, 'usable'))).toMatchObject({ articleId: 1, created: true });
  expect(await send(wire(2, 'canceled'))).toMatchObject({
    articleId: null,
    problems: [{ code: 'WITHDRAWN', message: expect.stringContaining('article-1 was taken out') as string }],
  });
  expect(await database.rows('select id from article')).toEqual([]);
});
