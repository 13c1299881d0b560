import type { FoundMeeting, MeetingStatus } from '../../src/model/meeting';
import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { plannedTalks } from '../factories/stories';
import { correcting, type Answer } from './correcting';

const database = useDatabase({ each: true });
const { ask, correct, undo, idOf, graph, takeInTalks } = correcting(database);
beforeEach(takeInTalks);

test('merged actors are one everywhere, and two again after the undo', async () => {
  const before = await graph();
  const [keep, merge] = [await idOf('Norland'), await idOf('Sudonia')];
  const correction = await correct(`mergeActors(keep: "${keep}", merge: ["${merge}"], note: "one land")`);
  expect(
    await ask(
      `{ actor(id: "${merge}") { id name mergedFrom names { text } mentions { totalCount } corrections { nodes { by note kind targets { id ... on Place { name } } } } } }`,
    ),
  ).toEqual({
    actor: {
      id: keep,
      name: 'Norland',
      mergedFrom: [merge],
      names: [{ text: 'Norland' }, { text: 'Sudonia' }],
      mentions: { totalCount: 4 },
      corrections: {
        nodes: [{ by: 'local', note: 'one land', kind: 'MERGE', targets: [{ id: keep, name: 'Norland' }] }],
      },
    },
  });
  expect((await ask('{ actors(filter: { name: "Sudonia" }) { nodes { name } } }')).actors.nodes).toEqual([
    { name: 'Norland' },
  ]);
  await undo(correction);
  expect(await graph()).toEqual(before);
});

test('a split gives mentions, and what hangs on them, to somebody new', async () => {
  const before = await graph();
  const quill = await idOf('Ada Quill');
  const { person } = await ask(`{ person(id: "${quill}") { mentions { nodes { id article { id } } } } }`);
  const second = person.mentions.nodes.find((mention: Answer) => mention.article.id === 'article-2').id;
  const correction = await correct(
    `splitActor(id: "${quill}", mentions: ["${second}"], newName: "Ada Quill (rower)")`,
  );
  const { people } = await ask(
    '{ people(orderBy: NAME_ASC) { nodes { name mentions { totalCount } quotes { nodes { text } } roles { totalCount } } } }',
  );
  expect(people.nodes).toEqual([
    {
      name: 'Ada Quill',
      mentions: { totalCount: 1 },
      quotes: { nodes: [{ text: 'We want peace' }] },
      roles: { totalCount: 1 },
    },
    {
      name: 'Ada Quill (rower)',
      mentions: { totalCount: 1 },
      quotes: { nodes: [{ text: 'It was a start' }] },
      roles: { totalCount: 0 },
    },
  ]);
  const rower = await idOf('Ada Quill (rower)');
  await undo(correction);
  expect(await graph()).toEqual(before);
  expect(await ask(`{ actor(id: "${rower}") { id mergedFrom } }`)).toEqual({
    actor: { id: quill, mergedFrom: [] },
  });
});

/** A call of September, told in August. */
async function takeInCall(status: MeetingStatus): Promise<void> {
  const story = plannedTalks(await startRun(database.dataSource, 'by-hand', '1'));
  const published = { value: '2021-08-01', origin: 'METADATA' } as const;
  const article = { ...story.article, url: 'https://harbour.example/call', published };
  const [talks] = story.findings.meetings as [FoundMeeting];
  const meetings = [
    { ...talks, kind: 'CALL', status, date: '2021-09-09', dateFrom: undefined },
  ] as FoundMeeting[];
  await saveArticle(
    database.dataSource,
    { ...story, article, findings: { ...story.findings, meetings } },
    resolver,
  );
}

test.each<[string, string, MeetingStatus, { title: string; kind: string; date: string }]>([
  [
    'meeting-1',
    'meeting-2',
    'PLANNED',
    { title: 'Talks between Norland and Sudonia in Geneva', kind: 'TALKS', date: '2021-05-03' },
  ],
  [
    'meeting-2',
    'meeting-1',
    'PLANNED',
    { title: 'Call between Norland and Sudonia in Geneva', kind: 'CALL', date: '2021-09-09' },
  ],
  [
    'meeting-2',
    'meeting-1',
    'POSTPONED',
    { title: 'Call between Norland and Sudonia in Geneva', kind: 'CALL', date: '2021-09-09' },
  ],
])(
  'of meetings that are one, %s goes before %s, and what was %s and then held was held',
  async (keep, merge, status, { date, ...told }) => {
    await takeInCall(status);
    const before = await graph();
    const correction = await correct(`mergeMeetings(keep: "${keep}", merge: ["${merge}"])`);
    expect(
      await ask('{ meetings { nodes { id title kind status date { value } reports { totalCount } } } }'),
    ).toEqual({
      meetings: {
        nodes: [{ id: keep, ...told, status: 'HELD', date: { value: date }, reports: { totalCount: 3 } }],
      },
    });
    await undo(correction);
    expect(await graph()).toEqual(before);
  },
);

test('renames, speakers, meetings and rejections are shown, and gone after the undo', async () => {
  const before = await graph();
  const quill = await idOf('Ada Quill');
  const { quotes, meetings } = await ask('{ quotes { nodes { id text } } meetings { nodes { id } } }');
  const quote = quotes.nodes.find(({ text }: Answer) => text === 'it had moved any troops').id;
  const other = quotes.nodes.find(({ text }: Answer) => text === 'We want peace').id;
  const meeting = meetings.nodes[0].id;
  const done = [
    await correct(`renameActor(id: "${quill}", name: " Adelaide  Quill ")`),
    await correct(`setSpeakers(quote: "${quote}", speakers: ["${quill}"])`),
    await correct(`reject(id: "${other}")`),
    await correct(
      `setMeeting(id: "${meeting}", status: CANCELLED, date: "2021-05-02", participants: ["${quill}"])`,
    ),
  ];
  expect(
    await ask(`{ person(name: "adelaide quill") { name names { text } quotes(orderBy: SAID_ASC) { nodes { text } } corrections { totalCount } }
      meeting(id: "${meeting}") { status date { value origin } participants { actor { name } role } corrections { kind } }
      quote(id: "${other}") { id } }`),
  ).toEqual({
    person: {
      name: 'Adelaide Quill',
      names: [{ text: 'Ada Quill' }, { text: 'Adelaide Quill' }, { text: 'Quill' }],
      quotes: { nodes: [{ text: 'it had moved any troops' }, { text: 'It was a start' }] },
      corrections: { totalCount: 3 },
    },
    meeting: {
      status: 'CANCELLED',
      date: { value: '2021-05-02', origin: 'USER' },
      participants: [{ actor: { name: 'Adelaide Quill' }, role: 'HEAD' }],
      corrections: [{ kind: 'MEETING' }],
    },
    quote: null,
  });
  for (const id of [done[1], done[3], done[0], done[2]]) await undo(String(id));
  expect(await graph()).toEqual(before);
});

test('of a chain of merges the middle one can be undone', async () => {
  const [norland, sudonia, geneva] = [await idOf('Norland'), await idOf('Sudonia'), await idOf('Geneva')];
  const first = await correct(`mergeActors(keep: "${sudonia}", merge: ["${norland}"])`);
  const second = await correct(`mergeActors(keep: "${geneva}", merge: ["${sudonia}"])`);
  const names = async () =>
    (await ask(`{ nodes(ids: ["${norland}", "${sudonia}", "${geneva}"]) { id } }`)).nodes;
  expect(await names()).toEqual([{ id: geneva }, { id: geneva }, { id: geneva }]);
  await undo(first);
  expect(await names()).toEqual([{ id: norland }, { id: geneva }, { id: geneva }]);
  await undo(second);
  expect(await names()).toEqual([{ id: norland }, { id: sudonia }, { id: geneva }]);
});

test('meetings that are one are shown as one, and a rejected one with nothing that was said at it', async () => {
  const { meetings } = await ask('{ meetings { nodes { id } } }');
  const meeting = meetings.nodes[0].id;
  const before = await graph();
  const rejection = await correct(`reject(id: "${meeting}")`);
  expect(
    await ask(
      `{ meetings { totalCount } node(id: "${meeting}") { id } quotes(filter: { search: "start" }) { nodes { meeting { id } } } }`,
    ),
  ).toEqual({
    meetings: { totalCount: 0 },
    node: null,
    quotes: { nodes: [{ meeting: null }] },
  });
  await undo(rejection);
  expect(await graph()).toEqual(before);
});
