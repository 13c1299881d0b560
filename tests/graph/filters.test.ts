import { useDatabase } from '../database';
import { answerOf, errorsOf } from './asking';
import { saveStories } from './stories';

// What there is: factories/stories.ts. Quote 1 "We want peace", 2 the accusation, 3 its denial; 4 "It was a start".
const database = useDatabase();
beforeAll(() => saveStories(database.dataSource));

async function idsOf(list: string, type: string, filter: object): Promise<string[]> {
  const query = `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount nodes { id } } }`;
  const answer = await answerOf<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
    database,
    query,
    {
      filter,
    },
  );
  const { totalCount, nodes } = answer[list]!;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id.replace(/^\w+-/, '')).sort();
}

const quoteFilters: [object, string[]][] = [
  [{}, ['1', '2', '3', '4']],
  [{ id: ['quote-3', 'quote-4', 'article-1', 'quote-99'] }, ['3', '4']],
  [{ id: [] }, []],
  [{ search: 'peace' }, ['1']],
  [{ search: 'moved OR start' }, ['2', '3', '4']],
  [{ search: 'move -border' }, ['3']],
  [{ search: '"a start"' }, ['4']],
  [{ search: 'sta' }, ['4']],
  [{ search: 'pe"ace & | ! <-> :* (' }, []],
  [{ search: '' }, []],
  [{ kind: ['DIRECT'] }, ['1', '4']],
  [{ act: ['DENY', 'ACCUSE'] }, ['2', '3']],
  [{ act: [] }, []],
  [{ act: null }, ['1', '2', '3', '4']],
  [{ speaker: { name: 'NORLAND' } }, ['3']],
  [{ speaker: { type: ['UNNAMED_SOURCE'] } }, ['2']],
  [{ speaker: { name: 'quill' } }, ['1', '4']],
  [{ addressee: { name: 'the Harbour Times' } }, ['1']],
  [{ about: { name: 'Norland' } }, ['2']],
  [{ reportedBy: { name: 'Norland' } }, []],
  // The first tells its day; the others were published on the first and on the fourth.
  [{ said: { from: '2021-05-01', to: '2021-05-01' } }, ['1', '2', '3']],
  [{ said: { from: '2021-05-02' } }, ['4']],
  [{ said: { to: '2021-04' } }, []],
  // Dated at all: an open end bounds nothing.
  [{ said: { to: '2021/..' } }, ['1', '2', '3', '4']],
  [{ said: {} }, ['1', '2', '3', '4']],
  [{ said: { from: null, to: null } }, ['1', '2', '3', '4']],
  [{ article: { outlet: { name: 'Plain Post' } } }, ['4']],
  [{ meeting: { status: ['HELD'] } }, ['1', '4']],
  [{ linked: 'DENIES' }, ['3']],
  [{ linked: 'REPEATS' }, []],
  [{ minConfidence: 0.9 }, ['1', '2', '3', '4']],
  [{ minConfidence: 0.91 }, []],
  [{ and: [{ kind: ['INDIRECT'] }, { act: ['DENY'] }] }, ['3']],
  [{ or: [{ act: ['DENY'] }, { search: 'peace' }] }, ['1', '3']],
  [{ or: [] }, []],
  [{ or: [{ act: ['DENY'] }, { act: ['ACCUSE'] }, { act: [] }] }, ['2', '3']],
  [
    { or: [{ speaker: { name: 'Norland' } }, { kind: ['DIRECT'] }, { speaker: { name: 'quill' } }] },
    ['1', '3', '4'],
  ],
  [{ or: [{ search: 'peace' }, { search: 'moved' }] }, ['1', '2', '3']],
  [{ or: [{ speaker: { name: 'quill' } }, { about: { name: 'Norland' } }] }, ['1', '2', '4']],
  [{ or: [{ speaker: { name: 'quill' }, kind: ['MIXED'] }, { about: { name: 'Norland' } }] }, ['2']],
  [{ not: { or: [{ speaker: { name: 'quill' } }, { about: { name: 'Norland' } }] } }, ['3']],
  [{ or: [{}, { act: ['DENY'] }] }, ['1', '2', '3', '4']],
  [{ not: { act: ['DENY'] } }, ['1', '2', '4']],
  [{ not: { said: { from: '2021-05-02' } } }, ['1', '2', '3']],
  [{ not: { not: { act: ['DENY'] } } }, ['3']],
];

test.each(quoteFilters)('quotes by %j', async (filter, ids) => {
  expect(await idsOf('quotes', 'QuoteFilter', filter)).toEqual(ids);
});

const articleFilters: [object, string[]][] = [
  [{ id: ['article-2'] }, ['2']],
  [{ search: 'troops border' }, ['1']],
  [{ search: 'gen' }, ['1', '2']],
  [{ published: { from: '2021-05-02' } }, ['2']],
  [{ published: { from: '2021-05', to: '2021-05' } }, ['1', '2']],
  [{ published: { to: '198X' } }, []],
  [{ outlet: { organisationKind: ['OUTLET'] } }, ['1', '2']],
  [{ outlet: { organisationKind: ['COURT'] } }, []],
  [{ credits: { name: 'Norland' } }, []],
  [{ language: ['en'] }, ['1', '2']],
  [{ language: ['EN', 'de'] }, ['1', '2']],
  [{ language: ['fr'] }, []],
  [{ language: ['en-GB'] }, []],
  [{ language: [] }, []],
  [{ mentions: { name: 'sudonian officials' } }, ['1']],
  [{ mentions: { countryCode: ['ch'] } }, ['1', '2']],
  [{ mentions: { title: 'foreign minister', roleAt: { name: 'Norland' } } }, ['1', '2']],
  [{ mentions: { roleAt: { name: 'Sudonia' } } }, []],
  [{ quotes: { act: ['DENY'] } }, ['1']],
  [{ meetings: { level: ['MINISTER'] } }, ['1', '2']],
];

test.each(articleFilters)('articles by %j', async (filter, ids) => {
  expect(await idsOf('articles', 'ArticleFilter', filter)).toEqual(ids);
});

const meetingFilters: [object, string[]][] = [
  [{ id: ['meeting-1'] }, ['1']],
  [{ search: 'talks sudonia' }, ['1']],
  [{ search: 'football' }, []],
  [{ kind: ['TALKS'] }, ['1']],
  [{ status: ['PLANNED'] }, []],
  [{ date: { from: '2021-05-03', to: '2021-05-03' } }, ['1']],
  [{ date: { from: '2021-05-04' } }, []],
  [{ place: { name: 'Geneva' } }, ['1']],
  [{ participants: [{ name: 'Norland' }, { name: 'Sudonia' }] }, ['1']],
  [{ participants: [{ name: 'Norland' }, { name: 'Geneva' }] }, []],
  [{ participants: [] }, ['1']],
  [{ agenda: 'water' }, []],
  [{ article: { outlet: { name: 'Plain Post' } } }, ['1']],
];

test.each(meetingFilters)('meetings by %j', async (filter, ids) => {
  expect(await idsOf('meetings', 'MeetingFilter', filter)).toEqual(ids);
});

test('a thousand names are one condition, wherever they are asked for', async () => {
  const others = Array.from({ length: 1000 }, (_, number) => ({ name: `Nobody ${number}` }));
  const names = [...others, { name: 'ada quill' }, { name: 'Norland' }];
  const query = `query ($names: [ActorFilter!]!, $speakers: [QuoteFilter!]!) {
    people(filter: { or: $names }) { nodes { name } }
    articles(filter: { mentions: { or: $names } }) { totalCount }
    quotes(filter: { or: $speakers }) { nodes { id } }
  }`;
  const speakers = names.map((speaker) => ({ speaker }));
  expect(await answerOf(database, query, { names, speakers })).toEqual({
    people: { nodes: [{ name: 'Ada Quill' }] },
    articles: { totalCount: 2 },
    quotes: { nodes: [{ id: 'quote-4' }, { id: 'quote-3' }, { id: 'quote-1' }] },
  });
});

/** "Articles with a quote in an article with a quote in …" */
function nested(times: number): object {
  return times === 0 ? {} : { quotes: { article: nested(times - 1) } };
}

const refused: [string, string, object, string][] = [
  [
    'quotes',
    'QuoteFilter',
    { id: ['33'] },
    '"33" is no id of this server. An id looks like actor-7 or quote-33.',
  ],
  [
    'quotes',
    'QuoteFilter',
    { said: { from: '2021-05', to: '2020' } },
    'The range ends (2020) before it begins (2021-05).',
  ],
  ['quotes', 'QuoteFilter', { minConfidence: 2 }, 'minConfidence must be from 0 to 1, but is 2.'],
  ['quotes', 'QuoteFilter', { minConfidence: -0.1 }, 'minConfidence must be from 0 to 1, but is -0.1.'],
  [
    'meetings',
    'MeetingFilter',
    { date: { from: 'XXXX-09-12' } },
    'from is XXXX-09-12: a range needs dates with a year, such as 2007-05.',
  ],
  ['articles', 'ArticleFilter', nested(6), 'The filters are nested more than 10 deep.'],
  [
    'articles',
    'ArticleFilter',
    { search: 'x '.repeat(501) },
    'search may be 1000 characters long, but has 1002.',
  ],
  [
    'articles',
    'ArticleFilter',
    { or: Array.from({ length: 101 }, () => ({ not: {} })) },
    'The filters hold more than 100 conditions. Lists of values (id: […]), and names joined by or, count as one.',
  ],
];

test.each(refused)('%s: %s that can’t be answered', async (list, type, filter, message) => {
  const query = `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount } }`;
  expect(await errorsOf(database, query, { filter })).toEqual([
    {
      message,
      path: [list],
      locations: [{ line: 1, column: expect.any(Number) as number }],
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

const FORTY = Array.from({ length: 40 }, (_, index) => ({ not: { act: index % 2 ? ['DENY'] : ['ACCUSE'] } }));

test.each([
  { speaker: { name: 'Ada Quill' }, and: FORTY },
  { meeting: { status: ['HELD'] }, and: FORTY },
  { said: { from: '2001' }, and: FORTY },
])('conditions that SQL has in several places count once: %#', async (filter) => {
  const query = 'query ($filter: QuoteFilter) { quotes(filter: $filter) { nodes { id } } }';
  expect(await errorsOf(database, query, { filter })).toEqual([]);
});

test('each search of a filter is one more that is looked through', async () => {
  const asked = (searches: number): string => {
    const or = Array.from({ length: searches }, (_, at) => `{ search: "harbour ${at}" }`).join(' ');
    return `{ quotes(filter: { or: [${or}] }) { nodes { id } } }`;
  };
  expect(await errorsOf(database, asked(3))).toEqual([]);
  const [error] = await errorsOf(database, asked(100));
  expect(error?.message).toContain('are looked through for quotes.');
});
