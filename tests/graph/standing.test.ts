import type { Findings } from '../../src/model/findings';
import type { FoundRole } from '../../src/model/role';
import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';
import { answerOf } from './asking';

const database = useDatabase();

/** Ada Quill's offices in Norland, by reports of several years. */
const REPORTS: [year: number, title: string, told: Partial<FoundRole>][] = [
  [2012, 'mayor', {}],
  [2015, 'minister', {}],
  [2018, 'minister', { former: true }],
  [2018, 'envoy', { held: '2018/..' }],
  [2020, 'judge', { former: true, held: '2001/2005' }],
  [2020, 'premier', { former: true }],
];

beforeAll(async () => {
  const runId = await startRun(database.dataSource, 'by-hand', '1');
  const others = { outlet: null, authors: [], credits: [], dateline: null };
  const save = async (year: number, text: string, findings: Findings): Promise<void> => {
    const published = { value: `${year}-05-02`, origin: 'METADATA' as const };
    const article = anArticle({ text, url: `https://plain.example/${text.length}/${year}`, published });
    await saveArticle(database.dataSource, { article, findings, runId, ...others }, resolver);
  };
  for (const [year, title, told] of REPORTS) {
    const find = finderIn(`Norland's ${title} Ada Quill spoke of ${year}.`);
    const [quill, norland] = [
      find.actor('a1', 'PERSON', 'Ada Quill'),
      find.actor('a2', 'PLACE', 'Norland', { kind: 'COUNTRY', countryCode: 'NL' }),
    ];
    const findings = find.findings({
      actors: [quill, norland],
      mentions: [find.mention(quill, 'Ada Quill'), find.mention(norland, 'Norland')],
      roles: [find.role('a1', title, { of: 'a2', ...told, ...(told.held && { date: 0 }) })],
      dates: [find.date(String(year), String(year))],
    });
    await save(year, `Norland's ${title} Ada Quill spoke of ${year}.`, findings);
  }
  const text = 'The Plain Front of Ostby, banned by Norland in 2003, met the Works Ministry.';
  const find = finderIn(text);
  const actors = [
    find.actor('a1', 'ORGANISATION', 'Plain Front'),
    find.actor('a2', 'PLACE', 'Ostby', { kind: 'CITY' }),
    find.actor('a3', 'PLACE', 'Norland', { kind: 'COUNTRY', countryCode: 'NL' }),
    find.actor('a4', 'ORGANISATION', 'Works Ministry', { kind: 'GOVERNMENT_BODY', countryCode: 'NL' }),
  ];
  const standing = { start: 0, end: text.length, confidence: 0.9, rule: 'by-hand' };
  const findings = find.findings({
    actors,
    mentions: actors.map((actor) => find.mention(actor, actor.name)),
    relations: [
      { ...standing, kind: 'LOCATED_IN', from: 'a1', to: 'a2' },
      { ...standing, kind: 'DESIGNATED_BY', from: 'a1', to: 'a3', date: '2003' },
    ],
    meetings: [
      find.meeting('m1', 'met', { sides: ['a1', 'a3'], sideLevels: { a3: 'MINISTER' }, status: 'HELD' }),
    ],
  });
  await save(2021, text, findings);
});

async function heldAt(asOf: string): Promise<string[]> {
  const roles = `roles(asOf: "${asOf}") { totalCount nodes { title } }`;
  const { person } = (await answerOf(database, `{ person(name: "Ada Quill") { ${roles} } }`)) as {
    person: { roles: { totalCount: number; nodes: { title: string }[] } };
  };
  expect(person.roles.totalCount).toBe(person.roles.nodes.length);
  return person.roles.nodes.map(({ title }) => title).sort();
}

test.each([
  // Nothing says when the mayor's office began or ended.
  ['1990', ['mayor', 'minister']],
  ['2003', ['judge', 'mayor', 'minister']],
  ['2005/2006', ['judge', 'mayor', 'minister']],
  ['2006', ['mayor', 'minister']],
  ['2017', ['mayor', 'minister']],
  // A report of that year calls her a former minister, and one an envoy since then.
  ['2018', ['envoy', 'mayor']],
  ['2030', ['envoy', 'mayor']],
])('positions held in %s: %j', async (asOf, titles) => {
  expect(await heldAt(asOf)).toEqual(titles);
});

test('who held a position in a place then', async () => {
  const holders = 'holders(asOf: "2003") { nodes { title person { name } } }';
  expect(await answerOf(database, `{ place(name: "Norland") { ${holders} } }`)).toEqual({
    place: {
      holders: {
        nodes: ['judge', 'minister', 'mayor'].map((title) => ({ title, person: { name: 'Ada Quill' } })),
      },
    },
  });
});

test('a relation holds from its date on', async () => {
  const kindsAt = (year: number) => `y${year}: relations(asOf: "${year}") { nodes { kind } }`;
  expect(
    await answerOf(database, `{ organisation(name: "Plain Front") { ${kindsAt(2002)} ${kindsAt(2010)} } }`),
  ).toEqual({
    organisation: {
      y2002: { nodes: [{ kind: 'LOCATED_IN' }] },
      y2010: { nodes: [{ kind: 'DESIGNATED_BY' }, { kind: 'LOCATED_IN' }] },
    },
  });
});

test('a date without a year is refused in words', async () => {
  const query = '{ person(name: "Ada Quill") { roles(asOf: "XXXX-05-02") { nodes { title } } } }';
  await expect(answerOf(database, query)).rejects.toThrow(
    'asOf is XXXX-05-02: it needs a year, such as 2007-05.',
  );
});

test('a body lies where articles say, or else in the country that it belongs to', async () => {
  const placeOf = (key: string, name: string) => `${key}: organisation(name: "${name}") { place { name } }`;
  const query = `{ ${placeOf('front', 'Plain Front')} ${placeOf('ministry', 'Works Ministry')} }`;
  expect(await answerOf(database, query)).toEqual({
    front: { place: { name: 'Ostby' } },
    ministry: { place: { name: 'Norland' } },
  });
});

test('a side met at the level of its people', async () => {
  expect(await answerOf(database, '{ meetings { nodes { sides { principal { name } level } } } }')).toEqual({
    meetings: {
      nodes: [
        {
          sides: [
            { principal: { name: 'Plain Front' }, level: null },
            { principal: { name: 'Norland' }, level: 'MINISTER' },
          ],
        },
      ],
    },
  });
});
