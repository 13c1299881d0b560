import type { Findings } from '../../src/model/findings';
import { createIngestContext, type Analyse } from '../../src/pipeline/ingest-context';
import { ingestReadings } from '../../src/pipeline/ingest-readings';
import { prepareArticle } from '../../src/pipeline/prepare-article';
import { joins, writeTogether } from '../../src/pipeline/write-together';
import { articleIdentity } from '../../src/store/queries/versions/article-identity';
import { statementsOf, useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';

const database = useDatabase({ each: true });

/** Finds nothing but sentences; in "broken" a quote outside of the text. */
const analyse: Analyse = ({ text }) => {
  const findings: Findings = finderIn(text).findings({});
  if (text === 'broken')
    findings.dates.push({ start: 0, end: 99, value: '2021', precision: 'YEAR' } as never);
  return { findings, problems: [] };
};
const context = () => createIngestContext({ dataSource: database.dataSource, version: '1', analyse });
const article = (text: string, url: string | null = `https://a.example/${text}`) => anArticle({ text, url });
const prepared = (...texts: string[]) =>
  Promise.all(texts.map((text) => prepareArticle(context(), article(text))));

test('several articles go in by one transaction', async () => {
  const ready = await prepared('one', 'two', 'three');
  let written: unknown;
  const messages = await statementsOf(async () => void (written = await writeTogether(context(), ready)));
  expect(written).toMatchObject([{ articleId: 1 }, { articleId: 2 }, { articleId: 3 }]);
  expect(messages.filter((message) => message.endsWith('commit'))).toHaveLength(1);
});

test('one whose findings can’t be written keeps none out, and goes in without them', async () => {
  expect(await writeTogether(context(), await prepared('one', 'broken'))).toBeNull();
  expect(await takeIn(context(), 'one', 'broken', 'two')).toMatchObject([
    { path: 'one', created: true, problems: [] },
    { path: 'broken', created: true, problems: [{ code: 'ANALYSIS_FAILED' }] },
    { path: 'two', created: true, problems: [] },
  ]);
  expect(await database.rows('select id from article')).toHaveLength(3);
});

/** A database in which each transaction that writes fails with this code of Postgres's. */
function failing(code: string) {
  const tries = jest.fn(() => Promise.reject(Object.assign(new Error('no'), { code })));
  const driver = Object.create(database.dataSource.driver, { obtainMasterConnection: { value: tries } });
  const dataSource = Object.create(database.dataSource, { driver: { value: driver } });
  return { tries, context: { ...context(), dataSource } };
}

async function takeIn(into: ReturnType<typeof context>, ...texts: string[]): Promise<unknown[]> {
  const done: unknown[] = [];
  const items = texts.map((path) => ({ path, reading: { article: article(path), problems: [] } }));
  for await (const item of ingestReadings(into, items, texts.length)) done.push(item);
  return done;
}

test('what is the database’s own fault is told of each, without another try', async () => {
  await writeTogether(context(), await prepared('there', 'other'));
  const busy = failing('40P01');
  await expect(writeTogether(busy.context, await prepared('one', 'two'))).rejects.toMatchObject({
    code: 'DATABASE_BUSY',
  });
  expect(busy.tries).toHaveBeenCalledTimes(1);
  expect(await takeIn(busy.context, 'one', 'there', 'two')).toMatchObject([
    { path: 'one', error: { code: 'DATABASE_BUSY' } },
    { path: 'there', created: false },
    { path: 'two', error: { code: 'DATABASE_BUSY' } },
  ]);
});

test('a database that can’t work ends it', async () => {
  const full = failing('53100').context;
  await expect(takeIn(full, 'one', 'two')).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
});

test('a copy among them is told', async () => {
  const words = Array.from(
    { length: 40 },
    (_, index) => `The ferry company bought bridge ${index} of the old harbour.`,
  ).join(' ');
  const ready = await Promise.all(
    ['Harbour Times', 'Plain Post'].map((outlet) =>
      prepareArticle(context(), anArticle({ text: words, url: null, outlet })),
    ),
  );
  expect(await writeTogether(context(), ready)).toMatchObject([
    { problems: [] },
    { problems: [{ code: 'COPY_TAKEN_IN' }] },
  ]);
});

test('an article that was deleted and comes back is written alone', async () => {
  const back = article('back');
  await database.rows(
    `insert into former_article (identity_key, article_id, text_hash, findings, reports)
     values ('${articleIdentity(back)}', 7, '', '[]', '[]')`,
  );
  expect(joins(await prepareArticle(context(), back))).toBe(false);
  const done = await takeIn(context(), 'one', 'back');
  expect(done).toMatchObject([{ articleId: 1 }, { articleId: 7, created: true }]);
});

test.each([
  ['a new one', 'one', null, true],
  ['one that is there', 'there', null, true],
  ['another text of one that is there', 'changed', 'https://a.example/there', false],
  ['a long one', 'word '.repeat(5_000), 'https://a.example/long', false],
])('%s is written with others: %s', async (_, text, url, may) => {
  await writeTogether(context(), await prepared('there', 'other'));
  expect(joins(await prepareArticle(context(), article(text, url ?? undefined)))).toBe(may);
});

test.each([
  ['two texts at one address', 'https://a.example/one', false],
  ['two at two addresses', 'https://a.example/other', true],
])('%s are written together: %s', async (_, url, may) => {
  const [first] = await prepared('one');
  const second = await prepareArticle(context(), article('another text', url));
  expect(joins(second, [first!])).toBe(may);
});
