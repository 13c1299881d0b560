import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { createDataSource } from '../../../src/store/data-source';
import { resolver } from '../../../src/resolve/resolve';
import { saveArticle } from '../../../src/store/queries/save-article';
import type { ArticleToSave } from '../../../src/store/queries/article-to-save';
import { startRun } from '../../../src/store/queries/start-run';
import { useDatabase } from '../../database';
import { heldTalks, plannedTalks } from '../../factories/stories';

const database = useDatabase({ each: true });
const newRun = () => startRun(database.dataSource, 'by-hand', '1');
const TABLES = ['article', 'actor', 'actor_name', 'mention', 'quote', 'quote_span', 'meeting', 'sentence'];

async function counts(): Promise<Record<string, number>> {
  const rows = await database.rows<{ name: string; n: number }>(
    TABLES.map((table) => `select '${table}' as name, count(*)::int as n from ${table}`).join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

const nothing = Object.fromEntries(TABLES.map((table) => [table, 0]));

test.each<[string, (input: ArticleToSave) => void, string]>([
  [
    'a quote outside of the text',
    ({ findings }) => {
      findings.quotes[0]!.content = [[0, 9999]];
    },
    'Findings refused: the span [0, 9999] is none of a text of',
  ],
  [
    'a quote without words',
    ({ findings }) => {
      Object.assign(findings.quotes[0]!, { content: [], source: [], cue: [] });
    },
    'Findings refused: quote 0 has no words',
  ],
  [
    'a speaker who is nobody',
    ({ findings }) => {
      findings.quotes[0]!.speakers = ['a99'];
    },
    'Findings refused: there is no actor a99',
  ],
  [
    'a meeting that is none',
    ({ findings }) => {
      findings.quotes[0]!.meeting = 'm9';
    },
    'Findings refused: there is no meeting m9',
  ],
  [
    'a link to itself',
    ({ findings }) => {
      findings.quotes[0]!.links = [{ kind: 'DENIES', to: 0 }];
    },
    'Findings refused: there is no other quote 0 to link to',
  ],
  [
    'a date that is none',
    ({ findings }) => {
      findings.meetings[0]!.date = 'soon';
    },
    'Findings refused: "soon" is no date',
  ],
  [
    'a confidence of 7',
    ({ findings }) => {
      findings.mentions[0]!.confidence = 7;
    },
    'Findings refused: a confidence of 7 by by-hand',
  ],
  [
    'an owner who is nobody',
    ({ findings }) => {
      findings.actors[4]!.of = 'a99';
    },
    'Findings refused: there is no actor a99',
  ],
])('%s: nothing of the article is written', async (_, spoil, message) => {
  const input = plannedTalks(await newRun());
  spoil(input);
  await expect(saveArticle(database.dataSource, input, resolver)).rejects.toThrow(message);
  expect(await counts()).toEqual(nothing);
});

test('a faulty new text leaves the old one as it was', async () => {
  const run = await newRun();
  await saveArticle(database.dataSource, plannedTalks(run), resolver);
  const before = await counts();
  const faulty = heldTalks(run);
  faulty.article.url = 'https://harbour.example/talks';
  faulty.findings.quotes[0]!.content = [[0, 9999]];
  await expect(saveArticle(database.dataSource, faulty, resolver)).rejects.toThrow('Findings refused');
  expect(await counts()).toEqual(before);
});

test('a connection killed in the middle of a write leaves nothing of it, and the same write then goes through', async () => {
  const run = await newRun();
  // The write stops before its last part: another connection holds the table of quotes' spans.
  const blocker = new Client({ connectionString: database.url });
  await blocker.connect();
  await blocker.query('begin; lock table quote_span');
  const writer = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
  const pid = (await writer.query<{ pid: number }[]>('select pg_backend_pid() as pid'))[0]?.pid;
  const write = saveArticle(writer, plannedTalks(run), resolver);
  write.catch(() => undefined);
  const isWaiting = `select 1 from pg_stat_activity where pid = ${pid} and wait_event_type = 'Lock'`;
  while ((await database.rows(isWaiting)).length === 0) await sleep(5);
  await database.rows('select pg_terminate_backend($1)', [pid]);
  await expect(write).rejects.toThrow();
  await blocker.end();
  expect(await counts()).toEqual(nothing);
  expect((await saveArticle(writer, plannedTalks(run), resolver)).outcome).toBe('CREATED');
  await writer.destroy();
});

test('forty different articles over ten connections: no deadlock, every actor once', async () => {
  const run = await newRun();
  const inputs = Array.from({ length: 40 }, (_, index) => {
    const input = index % 2 === 0 ? plannedTalks(run) : heldTalks(run);
    return { ...input, article: { ...input.article, url: `https://a.example/${index}` } };
  });
  const writer = await createDataSource({ url: database.url, poolSize: 10 }).initialize();
  // Each connection has its own four, or the last ones would wait for one longer than it takes to give up.
  const takeIn = async (own: number): Promise<void> => {
    for (const input of inputs.filter((_, index) => index % 10 === own))
      await saveArticle(writer, input, resolver);
  };
  await Promise.all(Array.from({ length: 10 }, (_, own) => takeIn(own)));
  await writer.destroy();
  expect(
    await database.rows(
      `select name, mention_count, article_count from actor where type <> 'UNNAMED_SOURCE' order by name`,
    ),
  ).toEqual([
    { name: 'Ada Quill', mention_count: 40, article_count: 40 },
    { name: 'Geneva', mention_count: 40, article_count: 40 },
    { name: 'Harbour Times', mention_count: 20, article_count: 20 },
    { name: 'Norland', mention_count: 40, article_count: 40 },
    { name: 'Plain Post', mention_count: 0, article_count: 20 },
    { name: 'Sudonia', mention_count: 40, article_count: 40 },
  ]);
  expect((await counts()).meeting).toBe(1);
});
