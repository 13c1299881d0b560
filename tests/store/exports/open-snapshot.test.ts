import { openSnapshot } from '../../../src/store/exports/open-snapshot';
import { RECORD_KINDS, type RecordKind, type RecordOf } from '../../../src/store/exports/record';
import { useDatabase } from '../../database';
import { saveStories } from '../../graph/stories';

const database = useDatabase();

beforeAll(() => saveStories(database.dataSource));

async function recordsOf<Kind extends RecordKind>(kind: Kind, filter?: object): Promise<RecordOf<Kind>[]> {
  const snapshot = await openSnapshot(database.dataSource, filter as never);
  const records: RecordOf<Kind>[] = [];
  for await (const record of snapshot.read(kind)) records.push(record);
  await snapshot.close();
  return records;
}

const HARBOUR_TIMES = { outlet: { name: 'Harbour Times' } };

test('a quote has all that is known of it', async () => {
  const [peace, , denial] = await recordsOf('quote');
  expect(peace).toEqual({
    record: 'quote',
    id: 'quote-1',
    kind: 'DIRECT',
    act: 'STATE',
    text: 'We want peace',
    verbatim: ['We want peace'],
    speakers: [{ id: 'actor-2', name: 'Ada Quill', type: 'PERSON' }],
    addressees: [{ id: 'actor-1', name: 'Harbour Times', type: 'ORGANISATION' }],
    about: [],
    reportedBy: [],
    cue: 'told',
    polarity: 'POSITIVE',
    certainty: 'CERTAIN',
    said: '2021-05-01',
    saidAt: null,
    meeting: 'meeting-1',
    links: [],
    evidence: {
      article: 'article-1',
      url: 'https://harbour.example/talks',
      start: 148,
      end: 174,
      words: 'We want peace," Quill told',
      sentence: '"We want peace," Quill told the Harbour Times.',
      confidence: 0.9,
      rule: 'by-hand',
    },
  });
  expect(denial?.links).toEqual([{ kind: 'DENIES', to: 'quote-2', basis: 'EXPLICIT', confidence: 0.9 }]);
});

test('a meeting has a sentence of each report', async () => {
  const [talks] = await recordsOf('meeting');
  expect(talks?.sides.map(({ name }) => name)).toEqual(['Norland', 'Sudonia']);
  expect(talks?.participants).toMatchObject([
    { actor: { name: 'Ada Quill' }, role: 'HEAD', side: { name: 'Norland' } },
  ]);
  expect(talks?.evidence.map(({ words }) => words)).toEqual(['talks in Geneva', 'met']);
});

test('an article has its text, in which the offsets of evidence count', async () => {
  const [article] = await recordsOf('article');
  for (const { evidence } of await recordsOf('mention', HARBOUR_TIMES)) {
    expect(article?.text.slice(evidence.start, evidence.end)).toBe(evidence.words);
  }
});

test('an article has whom it credits, in their order', async () => {
  await database.rows(
    "insert into article_credit (article_id, ordinal, actor_id, role) values (1, 1, 2, 'CITED_OUTLET'), (1, 0, 1, 'WIRE')",
  );
  const [article, other] = await recordsOf('article');
  expect(article?.credits).toEqual([
    { actor: { id: 'actor-1', name: 'Harbour Times', type: 'ORGANISATION' }, role: 'WIRE' },
    { actor: { id: 'actor-2', name: 'Ada Quill', type: 'PERSON' }, role: 'CITED_OUTLET' },
  ]);
  expect(other?.credits).toEqual([]);
});

test('a filter takes what rests on its articles', async () => {
  expect((await recordsOf('article', HARBOUR_TIMES)).map(({ id }) => id)).toEqual(['article-1']);
  expect((await recordsOf('quote', HARBOUR_TIMES)).map(({ id }) => id)).toEqual([
    'quote-1',
    'quote-2',
    'quote-3',
  ]);
  const [talks] = await recordsOf('meeting', HARBOUR_TIMES);
  expect(talks?.evidence.map(({ article }) => article)).toEqual(['article-1']);
  for (const kind of RECORD_KINDS) expect(await recordsOf(kind, { outlet: { name: 'Nobody' } })).toEqual([]);
});

test.each([
  ['all', undefined],
  ['a part', HARBOUR_TIMES],
])('no reference of %s leads nowhere', async (_, filter) => {
  const ids = new Set<string>();
  const referred: string[] = [];
  for (const kind of RECORD_KINDS) {
    for (const record of await recordsOf(kind, filter)) {
      ids.add(record.id);
      referred.push(...(JSON.stringify(record).match(/\b(actor|article|meeting|quote)-\d+/g) ?? []));
    }
  }
  expect([...new Set(referred)].filter((id) => !ids.has(id))).toEqual([]);
});

test('shows one moment, whatever is written meanwhile', async () => {
  const snapshot = await openSnapshot(database.dataSource);
  for await (const { id } of snapshot.read('article')) expect(id).toMatch(/^article-/);
  await database.rows("update article set title = 'Changed'");
  for await (const { title } of snapshot.read('article')) expect(title).not.toBe('Changed');
  await snapshot.close();
});

test('whoever stops in the middle leaves no transaction open', async () => {
  const snapshot = await openSnapshot(database.dataSource);
  expect((await snapshot.read('quote')[Symbol.asyncIterator]().next()).done).toBe(false);
  await snapshot.close();
  const open = await database.rows(
    "select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
  );
  expect(open).toEqual([]);
});

test('refuses what a query would refuse', async () => {
  await expect(openSnapshot(database.dataSource, { id: ['seven'] })).rejects.toThrow(
    '"seven" is no id of this server.',
  );
});
