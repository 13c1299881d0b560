import { resolver } from '../../../src/resolve/resolve';
import { saveAnalysis, saveArticle } from '../../../src/store/queries/save-article';
import { startRun } from '../../../src/store/queries/start-run';
import { statementsOf, useDatabase } from '../../database';
import { heldTalks, plannedTalks } from '../../factories/stories';

const database = useDatabase({ each: true });
const save = (input: Parameters<typeof saveArticle>[1]) => saveArticle(database.dataSource, input, resolver);
const newRun = () => startRun(database.dataSource, 'by-hand', '1');
const count = async (table: string) =>
  Number((await database.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n);

test('an article is written with everything that was found in it', async () => {
  expect(await save(plannedTalks(await newRun()))).toEqual({
    articleId: 1,
    outcome: 'CREATED',
    copyOf: null,
  });
  expect(
    await database.rows(
      "select act, text, speaker_text, cue, said_value, said_words, said_precision || ' ' || said_from::date as day, meeting_id from quote order by id",
    ),
  ).toEqual([
    {
      act: 'STATE',
      text: 'We want peace',
      speaker_text: 'Quill',
      cue: 'told',
      said_value: '2021-05-01',
      said_words: 'on Saturday',
      day: 'DAY 2021-05-01',
      meeting_id: 1,
    },
    {
      act: 'ACCUSE',
      text: 'Norland of moving troops to the border',
      speaker_text: 'Sudonian officials',
      cue: 'accused',
      said_value: null,
      said_words: null,
      // Of the publication.
      day: 'DAY 2021-05-01',
      meeting_id: null,
    },
    {
      act: 'DENY',
      text: 'it had moved any troops',
      speaker_text: 'Norland',
      cue: 'denied',
      said_value: null,
      said_words: null,
      // Of the publication.
      day: 'DAY 2021-05-01',
      meeting_id: null,
    },
  ]);
  expect(await database.rows('select from_quote_id, to_quote_id, kind, basis from quote_link')).toEqual([
    { from_quote_id: 3, to_quote_id: 2, kind: 'DENIES', basis: 'EXPLICIT' },
  ]);
  expect(
    await database.rows('select title, status, level, date_value, date_words, place_id from meeting'),
  ).toEqual([
    {
      title: 'Talks between Norland and Sudonia in Geneva',
      status: 'PLANNED',
      level: 'MINISTER',
      date_value: '2021-05-03',
      date_words: '3 May 2021',
      place_id: 3,
    },
  ]);
});

test('a later report that names fewer who met leaves the meeting its title', async () => {
  const run = await newRun();
  await save(plannedTalks(run));
  const later = heldTalks(run);
  const quill = later.findings.quotes[0]?.source ?? [];
  const meetings = later.findings.meetings.map((meeting) => ({
    ...meeting,
    sides: [],
    participants: [{ actor: 'a4', role: 'HEAD' as const, spans: quill }],
  }));
  await save({ ...later, findings: { ...later.findings, meetings } });
  expect(await database.rows('select title, status from meeting')).toEqual([
    { title: 'Talks between Norland and Sudonia in Geneva', status: 'HELD' },
  ]);
});

test('a language that nobody knows stays unknown, whatever the rules that read the text', async () => {
  const story = plannedTalks(await newRun());
  await save({ ...story, article: { ...story.article, language: null } });
  expect(await database.rows('select language from article')).toEqual([{ language: null }]);
});

test('the same text at the same address is nothing new', async () => {
  const run = await newRun();
  await save(plannedTalks(run));
  expect(await save(plannedTalks(run))).toEqual({ articleId: 1, outcome: 'UNCHANGED', copyOf: null });
  expect(await count('quote')).toBe(3);
});

test('two reports of one meeting join, and the newest says how it stands', async () => {
  const run = await newRun();
  await save(heldTalks(run));
  await save(plannedTalks(run));
  expect(await database.rows('select status, level from meeting')).toEqual([
    { status: 'HELD', level: 'MINISTER' },
  ]);
  expect(
    await database.rows(
      'select a.name, m.role, m.is_side from meeting_actor m join actor a on a.id = m.actor_id order by ordinal',
    ),
  ).toEqual([
    { name: 'Norland', role: 'PARTY', is_side: true },
    { name: 'Sudonia', role: 'PARTY', is_side: true },
    { name: 'Ada Quill', role: 'HEAD', is_side: false },
  ]);
});

test('the same people and places join over articles, and are counted', async () => {
  const run = await newRun();
  await save(plannedTalks(run));
  await save(heldTalks(run));
  expect(await database.rows('select name, mention_count, article_count from actor order by name')).toEqual([
    { name: 'Ada Quill', mention_count: 2, article_count: 2 },
    { name: 'Geneva', mention_count: 2, article_count: 2 },
    { name: 'Harbour Times', mention_count: 1, article_count: 1 },
    { name: 'Norland', mention_count: 2, article_count: 2 },
    { name: 'Plain Post', mention_count: 0, article_count: 1 },
    { name: 'Sudonia', mention_count: 2, article_count: 2 },
    { name: 'Sudonian officials', mention_count: 1, article_count: 1 },
  ]);
});

test('ids of quotes, roles and meetings go on through another analysis, and counts stay', async () => {
  const run = await newRun();
  await save(plannedTalks(run));
  const snapshot = () =>
    Promise.all(
      [
        'select id, meeting_id from quote order by id',
        'select id from role',
        'select id, meeting_id from meeting_report',
        'select id from meeting',
        'select * from actor order by id',
        'select * from actor_name order by actor_id, text',
      ].map((sql) => database.rows(sql)),
    );
  const before = await snapshot();
  expect(await saveAnalysis(database.dataSource, plannedTalks(await newRun()), resolver)).toBe(true);
  expect(await snapshot()).toEqual(before);
});

test('another analysis may date a text anew: what a search finds is in the order of the new dates', async () => {
  await save(plannedTalks(await newRun()));
  const again = plannedTalks(await newRun());
  again.article.published = { value: '2009-01-02', origin: 'METADATA' };
  expect(await saveAnalysis(database.dataSource, again, resolver)).toBe(true);
  expect(await database.rows('select published_from from article_search')).toEqual([
    { published_from: new Date('2009-01-02T00:00:00Z') },
  ]);
});

test('another text at the same address replaces what was found, down to names that nobody uses now', async () => {
  const run = await newRun();
  await save(plannedTalks(run));
  const changed = heldTalks(run);
  changed.article.url = 'https://harbour.example/talks';
  expect(await save(changed)).toEqual({ articleId: 1, outcome: 'REPLACED', copyOf: null });
  expect(await database.rows('select text from quote')).toEqual([{ text: 'It was a start' }]);
  expect(
    await database.rows(
      `select name, mention_count, article_count from actor where name like 'Sudonian%' or name like 'Harbour%' order by name`,
    ),
  ).toEqual([
    { name: 'Harbour Times', mention_count: 0, article_count: 0 },
    { name: 'Sudonian officials', mention_count: 0, article_count: 0 },
  ]);
  expect(await count('meeting')).toBe(1);
});

test('four writers of one article at once: one wins, nobody fails, nothing is twice', async () => {
  const run = await newRun();
  const results = await Promise.all([1, 2, 3, 4].map(() => save(plannedTalks(run))));
  expect(results.map(({ outcome }) => outcome).sort()).toEqual([
    'CREATED',
    'UNCHANGED',
    'UNCHANGED',
    'UNCHANGED',
  ]);
  expect([
    await count('article'),
    await count('actor'),
    await count('quote'),
    await count('meeting'),
  ]).toEqual([1, 6, 3, 1]);
});

test('a write takes the same number of statements whatever is found', async () => {
  const run = await newRun();
  const first = await statementsOf(() => save(plannedTalks(run)));
  expect(first.length).toBeLessThanOrEqual(68);
});
