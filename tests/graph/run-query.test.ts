import { runQuery } from '../../src/graph/run-query';
import { statementsOf, useDatabase } from '../database';
import { question } from './questions';
import { saveStories } from './stories';

const database = useDatabase();
beforeAll(() => saveStories(database.dataSource));

const ask = (query: string, variables = {}) => runQuery(database.dataSource, { query, variables });
const asked = {
  'who-denied-what': { actor: 'norland' },
  'what-did-they-say': { name: 'ada quill' },
  'meetings-between': { a: 'Norland', b: 'sudonia', from: '2021-05', to: '2021' },
  'article-page': { url: 'https://harbour.example/talks' },
  'first-steps': {},
  coverage: { name: 'Norland' },
};
const answerTo = (name: keyof typeof asked) => ask(question(name), asked[name]);

test('who denied what, where does it say so, and what did the denial answer?', async () => {
  expect(await answerTo('who-denied-what')).toEqual({
    data: {
      quotes: {
        totalCount: 1,
        nodes: [
          {
            text: 'it had moved any troops',
            speakerText: 'Norland',
            cue: 'denied',
            evidence: {
              sentence: 'Norland denied that it had moved any troops.',
              start: 261,
              end: 304,
              confidence: 0.9,
              rule: 'by-hand',
            },
            links: {
              nodes: [
                {
                  kind: 'DENIES',
                  basis: 'EXPLICIT',
                  to: {
                    text: 'Norland of moving troops to the border',
                    act: 'ACCUSE',
                    speakers: [{ name: 'Sudonian officials' }],
                    evidence: {
                      sentence: 'Sudonian officials accused Norland of moving troops to the border.',
                    },
                  },
                },
              ],
            },
            article: {
              title: 'Border talks to open in Geneva',
              outlet: { name: 'Harbour Times' },
              published: { value: '2021-05-01' },
            },
          },
        ],
      },
    },
  });
});

test('what did this person say, in which words exactly, and in what capacity?', async () => {
  const { data } = await answerTo('what-did-they-say');
  expect(data?.person).toMatchObject({
    name: 'Ada Quill',
    names: [
      {
        text: 'Ada Quill',
        kind: 'PRIMARY',
        evidence: [{}, { sentence: '"It was a start," said Ada Quill.' }],
      },
      { text: 'Quill', kind: 'SURNAME' },
    ],
    roles: {
      nodes: [
        { title: 'foreign minister', of: { name: 'Norland' }, evidence: [{ text: 'foreign minister' }] },
      ],
    },
    quotes: {
      totalCount: 2,
      nodes: [
        { text: 'It was a start', said: null },
        {
          kind: 'DIRECT',
          text: 'We want peace',
          verbatim: [{ text: 'We want peace', start: 148, end: 161 }],
          said: { value: '2021-05-01', precision: 'DAY', origin: 'RELATIVE', text: 'on Saturday' },
        },
      ],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string },
    },
  });
});

test('the meetings of two sides: who came, at what level, where, when, and what was said?', async () => {
  const { data } = await answerTo('meetings-between');
  expect(data?.meetings).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        title: 'Talks between Norland and Sudonia in Geneva',
        status: 'HELD',
        level: 'MINISTER',
        date: { value: '2021-05-03', precision: 'DAY', text: 'on Monday' },
        place: { name: 'Geneva', countryCode: 'CH' },
        participants: [
          { actor: { name: 'Norland' }, role: 'PARTY', side: null },
          { actor: { name: 'Sudonia' }, role: 'PARTY', side: null },
          { actor: { name: 'Ada Quill' }, role: 'HEAD', side: { name: 'Norland' } },
        ],
        sides: [
          { principal: { name: 'Norland' }, head: { name: 'Ada Quill' } },
          { principal: { name: 'Sudonia' }, head: null },
        ],
        quotes: { totalCount: 2 },
        reports: {
          nodes: [
            { status: 'HELD', article: { title: null, outlet: { name: 'Plain Post' } } },
            { status: 'PLANNED', article: { outlet: { name: 'Harbour Times' } } },
          ],
        },
      },
    ],
  });
});

test('one article, ready for a page', async () => {
  const { data } = await answerTo('article-page');
  const article = data?.article as { text: string; mentions: { nodes: MentionOfPage[] } };
  expect(
    article.mentions.nodes.map(({ actor, evidence: { start, end } }) => [
      actor.__typename,
      actor.name,
      article.text.slice(start, end),
    ]),
  ).toEqual([
    ['Place', 'Geneva', 'Geneva'],
    ['Place', 'Norland', 'Norland'],
    ['Place', 'Sudonia', 'Sudonia'],
    ['Person', 'Ada Quill', 'Ada Quill'],
    ['Organisation', 'Harbour Times', 'Harbour Times'],
    ['UnnamedSource', 'Sudonian officials', 'Sudonian officials'],
  ]);
  expect(data?.article).toMatchObject({
    published: { value: '2021-05-01', origin: 'METADATA' },
    quotes: {
      nodes: [{ act: 'STATE' }, { act: 'ACCUSE' }, { act: 'DENY', content: [{ start: 281, end: 304 }] }],
    },
    meetings: { nodes: [{ reports: { nodes: [{ article: { url: 'https://plain.example/met' } }, {}] } }] },
  });
});

interface MentionOfPage {
  actor: { name: string; __typename: string };
  evidence: { start: number; end: number };
}

test('how an actor is covered over time and outlets, and who speaks about it', async () => {
  const { data } = await answerTo('coverage');
  expect(data).toMatchObject({
    articles: {
      totalCount: 2,
      byMonth: [{ key: '2021-05', count: 2 }],
      byOutlet: [
        { actor: { name: 'Harbour Times' }, count: 1 },
        { actor: { name: 'Plain Post' }, count: 1 },
      ],
    },
    quotes: {
      bySpeaker: [
        { actor: { name: 'Ada Quill', __typename: 'Person' }, count: 2 },
        { actor: { name: 'Norland' }, count: 1 },
        { actor: { name: 'Sudonian officials' }, count: 1 },
      ],
      byAct: [
        { key: 'STATE', count: 2 },
        { key: 'ACCUSE', count: 1 },
        { key: 'DENY', count: 1 },
      ],
    },
  });
});

test.each(Object.keys(asked) as (keyof typeof asked)[])(
  '%s: a statement for each root field',
  async (name) => {
    const statements = await statementsOf(() => answerTo(name));
    const { data } = await answerTo(name);
    expect(statements).toHaveLength(Object.keys(data ?? {}).length);
  },
);

test.each([
  'query ($id: ID!) { person(id: $id) { name } }',
  'mutation ($id: ID!) { removeFeed(id: $id) { id } }',
  'subscription ($id: ID!) { jobProgress(id: $id) { id } }',
])('%s without its variable is the client’s error, with its place', async (query) => {
  expect(await ask(query)).toEqual({
    errors: [
      {
        message: 'Variable "$id" of required type "ID!" was not provided.',
        locations: [{ line: 1, column: query.indexOf('$id') + 1 }],
        path: undefined,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
});
