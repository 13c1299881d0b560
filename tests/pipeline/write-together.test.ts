import type { Findings } from '../../src/model/findings';
import { createIngestContext, type Analyse } from '../../src/pipeline/ingest-context';
import { ingestReadings } from '../../src/pipeline/ingest-readings';
import { prepareArticle } from '../../src/pipeline/prepare-article';
import { joins, writeTogether } from '../../src/pipeline/write-together';
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
  const items = ['one', 'broken', 'two'].map((path) => ({
    path,
    reading: { article: article(path), problems: [] },
  }));
  const done: unknown[] = [];
  for await (const item of ingestReadings(context(), items, 3)) done.push(item);
  expect(done).toMatchObject([
    { path: 'one', created: true, problems: [] },
    { path: 'broken', created: true, problems: [{ code: 'ANALYSIS_FAILED' }] },
    { path: 'two', created: true, problems: [] },
  ]);
  expect(await database.rows('select id from article')).toHaveLength(3);
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

test.each([
  ['a new one', 'one', null, true],
  ['one that is there', 'there', null, true],
  ['another text of one that is there', 'changed', 'https://a.example/there', false],
  ['a long one', 'word '.repeat(5_000), 'https://a.example/long', false],
])('%s is written with others: %s', async (_, text, url, may) => {
  await writeTogether(context(), await prepared('there', 'other'));
  expect(joins(await prepareArticle(context(), article(text, url ?? undefined)))).toBe(may);
});
