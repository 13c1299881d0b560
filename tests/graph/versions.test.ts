import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';
import { heldTalks } from '../factories/stories';
import { correcting } from './correcting';

const database = useDatabase({ each: true });
const { ask, takeInTalks } = correcting(database);

/** Forty words that no other report has. */
const report = (name: string) => Array.from({ length: 40 }, (_, index) => `${name}${index}`).join(' ');

async function takeIn(url: string, text: string, wire?: string): Promise<void> {
  const find = finderIn(text);
  const agency = wire ? [find.actor('a1', 'ORGANISATION', wire, { kind: 'NEWS_AGENCY' })] : [];
  await saveArticle(
    database.dataSource,
    {
      article: anArticle({ url: `https://plain.example/${url}`, text, title: text.split('\n')[0] ?? null }),
      findings: find.findings({ actors: agency }),
      runId: await startRun(database.dataSource, 'by-hand', '1'),
      outlet: null,
      authors: [],
      credits: wire ? [{ actor: 'a1', role: 'WIRE', evidence: null }] : [],
      dateline: null,
    },
    resolver,
  );
}

test('an article keeps every text it had, newest first, with what changed', async () => {
  for (const last of ['It rained.', 'It rained all day.', 'It snowed.'])
    await takeIn('rain', `Weather\n\n${last}`);
  const { article } = await ask('{ article(id: "article-1") { text versions { title text diff } } }');
  const hunk = (...lines: string[]) => ['@@ -1,3 +1,3 @@', ' Weather', ' ', ...lines].join('\n');
  expect(article.versions).toEqual([
    { title: 'Weather', text: 'Weather\n\nIt snowed.', diff: hunk('-It rained all day.', '+It snowed.') },
    {
      title: 'Weather',
      text: 'Weather\n\nIt rained all day.',
      diff: hunk('-It rained.', '+It rained all day.'),
    },
    { title: 'Weather', text: 'Weather\n\nIt rained.', diff: null },
  ]);
});

test('copies know each other, what kind they are, and whose report it is', async () => {
  await takeIn('one', `${report('rain')} (AP)`, 'AP');
  await takeIn('two', `${report('rain')}`);
  await takeIn('three', `${report('rain')} ${report('wind')} ${report('hail')}`);
  await takeIn('four', report('snow'));
  const copies = async (id: number) =>
    (await ask(`{ article(id: "article-${id}") { copies { kind article { id } origin { name } } } }`)).article
      .copies;
  expect(await copies(1)).toEqual([
    { kind: 'SAME', article: { id: 'article-2' }, origin: { name: 'AP' } },
    { kind: 'EXCERPT', article: { id: 'article-3' }, origin: { name: 'AP' } },
  ]);
  expect(await copies(3)).toEqual([
    { kind: 'EXCERPT', article: { id: 'article-2' }, origin: null },
    { kind: 'EXCERPT', article: { id: 'article-1' }, origin: { name: 'AP' } },
  ]);
  expect(await copies(4)).toEqual([]);
});

test('another text is no copy any more', async () => {
  await takeIn('one', report('rain'));
  await takeIn('two', report('rain'));
  await takeIn('two', report('snow'));
  expect(await database.rows('select * from article_copy')).toEqual([]);
});

test('what reports of a meeting disagree on is shown with its articles', async () => {
  await takeInTalks();
  const again = (url: string, date: string, run: number) => {
    const story = heldTalks(run);
    story.article.url = `https://plain.example/${url}`;
    const meetings = story.findings.meetings.map((meeting) => ({ ...meeting, date, dateFrom: undefined }));
    return { ...story, findings: { ...story.findings, meetings } };
  };
  const run = await startRun(database.dataSource, 'by-hand', '1');
  await saveArticle(database.dataSource, again('later', '2021-09-09', run), resolver);
  await saveArticle(database.dataSource, again('off', '2021-05-04', run), resolver);
  const { meetings } = await ask(`{ meetings(orderBy: DATE_ASC) { nodes { date { value }
    disagreements { field values { value articles { id } } } } } }`);
  const [first, second] = meetings.nodes;
  expect(first.disagreements).toEqual([
    {
      field: 'date',
      values: [
        { value: '2021-05-03', articles: [{ id: 'article-1' }, { id: 'article-2' }] },
        { value: '2021-05-04', articles: [{ id: 'article-4' }] },
      ],
    },
  ]);
  expect(second.disagreements).toEqual([]);
});
