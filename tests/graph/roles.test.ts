import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';
import { answerOf } from './asking';

const database = useDatabase();

/** Each of these sentences is an article; its day is that of May 2021. */
const REPORTS: [text: string, title: string, since?: string][] = [
  ["Norland's foreign minister Ada Quill spoke.", 'foreign minister'],
  ["Norland's Foreign Minister Ada Quill spoke; she was named in 2019.", 'Foreign Minister', '2019'],
  ["Norland's envoy Ada Quill spoke.", 'envoy'],
  ["Norland's foreign minister Ada Quill, named in May 2019, left.", 'foreign minister', '2019-05'],
];

beforeAll(async () => {
  const runId = await startRun(database.dataSource, 'by-hand', '1');
  for (const [index, [text, title, since]] of REPORTS.entries()) {
    const find = finderIn(text);
    const [quill, norland] = [
      find.actor('a1', 'PERSON', 'Ada Quill'),
      find.actor('a2', 'PLACE', 'Norland', { kind: 'COUNTRY' }),
    ];
    const findings = find.findings({
      actors: [quill, norland],
      mentions: [find.mention(quill, 'Ada Quill'), find.mention(norland, 'Norland')],
      roles: [find.role('a1', title, { of: 'a2', ...(since && { date: 0 }) })],
      dates: since ? [find.date(since === '2019' ? '2019' : 'May 2019', since)] : [],
    });
    const published = { value: `2021-05-0${index + 1}`, origin: 'METADATA' as const };
    const article = anArticle({ text, url: `https://plain.example/${index}`, published });
    const actors = { outlet: null, authors: [], credits: [], dateline: null };
    await saveArticle(database.dataSource, { article, findings, runId, ...actors }, resolver);
  }
});

const FOREIGN_MINISTER = {
  id: 'role-1',
  title: 'foreign minister',
  when: { value: '2019-05' },
  evidence: [
    { text: 'foreign minister', article: { id: 'article-1' } },
    { text: 'Foreign Minister', article: { id: 'article-2' } },
    { text: 'foreign minister', article: { id: 'article-4' } },
  ],
};
const ROLE = 'id title when { value } evidence { text article { id } }';

test('a role that many articles tell of is one, with the evidence of all', async () => {
  const roles = `roles { totalCount nodes { ${ROLE} } }`;
  expect(await answerOf(database, `{ person(name: "Ada Quill") { ${roles} } }`)).toEqual({
    person: {
      roles: {
        totalCount: 2,
        nodes: [expect.objectContaining({ id: 'role-3', title: 'envoy', when: null }), FOREIGN_MINISTER],
      },
    },
  });
});

test('who holds a role stands once among the holders, and cursors pass by the repeats', async () => {
  const page = (args: string) =>
    answerOf(
      database,
      `{ place(name: "Norland") { holders(${args}) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
    );
  const first = (await page('first: 1')) as {
    place: { holders: { pageInfo: { endCursor: string } } };
  };
  expect(first).toMatchObject({
    place: { holders: { nodes: [{ id: 'role-3' }], pageInfo: { hasNextPage: true } } },
  });
  const { endCursor } = first.place.holders.pageInfo;
  expect(await page(`first: 1, after: "${endCursor}"`)).toMatchObject({
    place: { holders: { nodes: [{ id: 'role-1' }], pageInfo: { hasNextPage: false } } },
  });
});

test('the id of a repeat still names the role', async () => {
  expect(await answerOf(database, `{ node(id: "role-4") { ... on Role { ${ROLE} } } }`)).toEqual({
    node: { ...FOREIGN_MINISTER, id: 'role-4' },
  });
});
