import { ingestArticle } from '../../src/pipeline/ingest-article';
import { createIngestContext, type IngestContext } from '../../src/pipeline/ingest-context';
import { statementsOf, useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';

const database = useDatabase({ each: true });

/** An analysis that finds nothing but sentences. */
const findNothing = ({ text }: { text: string }) => ({ findings: finderIn(text).findings({}), problems: [] });
let context: IngestContext;
beforeEach(() => {
  context = createIngestContext({ dataSource: database.dataSource, version: '1.2.3', analyse: findNothing });
});

test('an article goes in once; the second time nothing is analysed or written', async () => {
  const article = anArticle({ url: 'https://a.example/1' });
  expect(await ingestArticle(context, article)).toEqual({ articleId: 1, created: true, problems: [] });
  const statements = await statementsOf(async () => {
    expect(await ingestArticle(context, article)).toEqual({ articleId: 1, created: false, problems: [] });
  });
  expect(statements).toHaveLength(1);
});

test('the same words at another address are an article of their own', async () => {
  await ingestArticle(context, anArticle({ url: 'https://a.example/1' }));
  expect(await ingestArticle(context, anArticle({ url: 'https://b.example/1' }))).toMatchObject({
    articleId: 2,
    created: true,
  });
});

test.each([
  ['outlet, day and text', {}, false],
  ['another outlet', { outlet: 'Plain Post' }, true],
  ['another day', { published: { value: '2021-05-02', origin: 'USER' as const } }, true],
  ['another text', { text: 'Iran did not deny it.' }, true],
])('without an address, %s', async (_, change, created) => {
  const article = anArticle({ outlet: 'Harbour Times', published: { value: '2021-05-01', origin: 'USER' } });
  await ingestArticle(context, article);
  expect((await ingestArticle(context, { ...article, ...change })).created).toBe(created);
});

test.each([
  ['stays where the new text tells none', 'METADATA', null, '2021-05-01'],
  ['gives way to that of the new text', 'METADATA', '2021-05-03', '2021-05-03'],
  ['goes with the words that told it', 'DATELINE', null, null],
] as const)('the day of a text that is replaced %s', async (_, origin, day, kept) => {
  const article = anArticle({ url: 'https://a.example/1', origins: { published: 'feed' } });
  await ingestArticle(context, { ...article, published: { value: '2021-05-01', origin } });
  const published = day && { value: day, origin: 'METADATA' as const };
  const page = { ...article, text: 'Iran did not deny it.', published, origins: {} };
  await ingestArticle(context, page);
  expect(await database.rows('select published_value, origins from article')).toEqual([
    { published_value: kept, origins: kept && !day ? { published: 'feed' } : {} },
  ]);
});

test('what an article says of its making becomes actors', async () => {
  const text = 'GENEVA, May 3 (Wire One) - Norland denied it.';
  const find = finderIn(text);
  const geneva = find.actor('a1', 'PLACE', 'Geneva');
  const findings = find.findings({ actors: [geneva], mentions: [find.mention(geneva, 'GENEVA')] });
  const analyse = () => ({ findings, problems: [] });
  const article = anArticle({
    text,
    outlet: 'Harbour Times',
    authors: ['Ada Quill', 'Harbour Times'],
    credits: ['Wire One'],
  });
  await ingestArticle({ ...context, analyse }, article);
  expect(
    await database.rows(`select 'outlet' as part, a.name, a.kind from article join actor a on a.id = outlet_id
      union all select 'dateline', a.name, a.kind from article join actor a on a.id = dateline_id
      union all select 'author', a.name, a.kind from article_author join actor a on a.id = actor_id
      union all select role, a.name, c.words from article_credit c join actor a on a.id = actor_id`),
  ).toEqual([
    { part: 'outlet', name: 'Harbour Times', kind: 'OUTLET' },
    { part: 'dateline', name: 'Geneva', kind: null },
    { part: 'author', name: 'Ada Quill', kind: null },
    { part: 'WIRE', name: 'Wire One', kind: 'Wire One' },
  ]);
});

test('a run is one a process and version', async () => {
  await ingestArticle(context, anArticle({ url: 'https://a.example/1' }));
  await ingestArticle(context, anArticle({ url: 'https://a.example/2' }));
  await context.finish();
  expect(await database.rows('select extractor, version, finished_at is not null as over from run')).toEqual([
    { extractor: 'newsgraph-rules', version: '1.2.3', over: true },
  ]);
});

test('NUL and half characters are replaced, unit for unit', async () => {
  await ingestArticle(context, anArticle({ text: 'a\0b\ud800c', outlet: 'x\0y' }));
  expect(await database.rows('select text from article')).toEqual([{ text: 'a\ufffdb\ufffdc' }]);
});

test.each([
  [{ text: ' \n' }, 'TEXT_EMPTY', 'The article has no text. Give the words of the report.'],
  [
    { text: 'a'.repeat(4 * 1024 * 1024 + 1) },
    'TEXT_TOO_LONG',
    'The text has 4.0 MB; an article may have 4 MB. Split it into its articles.',
  ],
  [
    { url: `https://a.example/${'x'.repeat(2000)}` },
    'URL_TOO_LONG',
    'The address has 2018 bytes; at most 2000 can be stored. Leave it out or shorten it.',
  ],
])('refused: %#', async (fields, code, message) => {
  await expect(ingestArticle(context, anArticle(fields))).rejects.toMatchObject({ code, message });
  expect(await database.rows('select id from article')).toEqual([]);
});

test.each([
  [
    { published: { value: 'soon', origin: 'USER' as const } },
    'PUBLISHED_INVALID',
    '"soon" is no date and was left out. Write a day as 2007-05-28, a month as 2007-05.',
  ],
  [
    { authors: Array.from({ length: 5_000 }, (_, i) => `Jane Roe${i}`) },
    'TOO_MANY_NAMES',
    'The article has 5000 authors; the first 200 were kept.',
  ],
  [{ outlet: 'x'.repeat(501) }, 'NAME_TOO_LONG', 'The outlet has 501 characters; the first 500 were kept.'],
])('taken in with a problem: %#', async (fields, code, message) => {
  expect((await ingestArticle(context, anArticle(fields))).problems).toEqual([{ code, message }]);
});

test('two megabytes on one line go in whole', async () => {
  const text = Array.from(
    { length: 250_000 },
    (_, index) => `w${(index * 7919).toString(36).padStart(6, '0')}`,
  ).join(' ');
  await ingestArticle(context, anArticle({ text }));
  const [row] = await database.rows<{ same: boolean }>('select text = $1 as same from article', [text]);
  expect(row?.same).toBe(true);
});

test.each([
  ['40P01', 'DATABASE_BUSY'],
  ['53100', 'DATABASE_UNREACHABLE'],
])('%s at the write keeps the article out, to be tried again whole: %s', async (state, code) => {
  const { driver } = database.dataSource;
  const failing = Object.create(database.dataSource, {
    driver: {
      value: Object.create(driver, {
        obtainMasterConnection: {
          value: () => Promise.reject(Object.assign(new Error('odd'), { code: state })),
        },
      }),
    },
  }) as typeof database.dataSource;
  await expect(ingestArticle({ ...context, dataSource: failing }, anArticle())).rejects.toMatchObject({
    code,
  });
  expect(await database.rows('select from article')).toEqual([]);
  expect(await ingestArticle(context, anArticle())).toMatchObject({ created: true, problems: [] });
});

describe('a fault of the analysis', () => {
  const reported = { code: 'ANALYSIS_INCOMPLETE', message: 'no dates' };

  test('is told beside what else was found', async () => {
    const findings = finderIn('Talks go on.').findings({});
    const analyse = () => ({ findings, problems: [reported] });
    const { created, problems } = await ingestArticle({ ...context, analyse }, anArticle());
    expect({ created, problems }).toEqual({ created: true, problems: [reported] });
  });

  test.each([
    ['breaks off', () => Promise.reject(new TypeError('x is not a function')), 'x is not a function'],
    [
      'finds what the text does not hold',
      ({ text }: { text: string }) => {
        const quote = { ...finderIn(text).quote(text, '', ''), content: [[0, 99] as const] };
        return { findings: finderIn(text).findings({ quotes: [quote] }), problems: [] };
      },
      'Findings refused: the span [0, 99] is none of a text of 12',
    ],
  ])('that %s leaves the article without findings', async (_, analyse, reason) => {
    const article = anArticle({ text: 'Talks go on.', outlet: 'Harbour Times' });
    expect(await ingestArticle({ ...context, analyse }, article)).toEqual({
      articleId: expect.any(Number) as number,
      created: true,
      problems: [
        {
          code: 'ANALYSIS_FAILED',
          message: `A fault in Newsgraph kept out all findings of this text; the text is in (${reason}). Please report it with the text.`,
        },
      ],
    });
    expect(await database.rows('select text, a.name from article join actor a on a.id = outlet_id')).toEqual([
      { text: 'Talks go on.', name: 'Harbour Times' },
    ]);
  });
});
