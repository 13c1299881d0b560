import { statementsOf, useDatabase } from '../database';
import { answerOf, errorsOf } from './asking';
import { randomGraph } from './differential/random-graph';
import { saveTables } from './differential/save-tables';
import { Seeded } from './differential/seeded';

const database = useDatabase({ each: true });
beforeEach(() => saveTables(database, randomGraph(new Seeded(5))));

interface Step {
  from: { id: string };
  to: { id: string };
  via: { __typename: string; id: string };
  evidence: { text: string }[];
}

async function pathsOf(from: number, to: number, more = ''): Promise<Step[][]> {
  const { paths } = await answerOf<{ paths: { steps: Step[] }[] }>(
    database,
    `{ paths(from: "actor-${from}", to: "actor-${to}", first: 100${more}) {
      steps { from { id } to { id } via { __typename id } evidence { text } } } }`,
  );
  return paths.map(({ steps }) => steps);
}

/** Who shares what with whom, read off the tables one by one. */
const TIES = `
  select mine.actor_id as a, other.actor_id as b from meeting_actor mine join meeting_actor other using (meeting_id)
  union select mine.actor_id, other.actor_id from quote_actor mine join quote_actor other using (article_id, quote_id)
    where mine.role in ('SPEAKER', 'ADDRESSEE', 'ABOUT') and other.role in ('SPEAKER', 'ADDRESSEE', 'ABOUT')
      and (mine.role = 'SPEAKER') <> (other.role = 'SPEAKER')
  union select mine.actor_id, other.actor_id from mention mine
    join mention other on other.article_id = mine.article_id and other.sentence = mine.sentence
    join article_actor held on held.article_id = mine.article_id and held.actor_id = mine.actor_id`;

type Ties = ReadonlyMap<number, ReadonlySet<number>>;

async function readTies(): Promise<Ties> {
  const ties = new Map<number, Set<number>>();
  for (const { a, b } of await database.rows<{ a: number; b: number }>(TIES)) {
    if (a !== b) ties.set(a, (ties.get(a) ?? new Set()).add(b));
  }
  return ties;
}

/** All chains of the shortest length, up to four steps. */
function shortest(ties: Ties, from: number, to: number): number[][] {
  let chains = [[from]];
  for (let length = 1; length <= 4; length += 1) {
    chains = chains.flatMap((chain) =>
      [...(ties.get(chain.at(-1)!) ?? [])]
        .filter((next) => !chain.includes(next))
        .map((next) => [...chain, next]),
    );
    const there = chains.filter((chain) => chain.at(-1) === to);
    if (there.length > 0) return there;
  }
  return [];
}

async function compareAll(): Promise<Set<number>> {
  const ties = await readTies();
  const lengths = new Set<number>();
  for (let from = 1; from <= 24; from += 1) {
    const to = ((from * 7) % 24) + 1;
    const expected = from === to ? [] : shortest(ties, from, to);
    const found = await pathsOf(from, to);
    const chains = found.map((steps) => [from, ...steps.map((step) => Number(step.to.id.slice(6)))]);
    expect(chains.map(String).sort()).toEqual(expected.map(String).sort().slice(0, 100));
    for (const steps of found) {
      expect(steps[0]?.from.id).toBe(`actor-${from}`);
      for (const { via, evidence } of steps)
        if (via.__typename !== 'Meeting') expect(evidence).not.toEqual([]);
    }
    lengths.add(found[0]?.length ?? 0);
  }
  return lengths;
}

/** Mentions are counted for an article in article_actor; of a random graph they have to be made so. */
async function countMentions(): Promise<void> {
  await database.rows('delete from article_actor');
  await database.rows(
    `insert into article_actor select article_id, actor_id, 'PERSON', count(*) from mention group by 1, 2`,
  );
}

test('every shortest chain between actors, and no other', async () => {
  await countMentions();
  await compareAll();
});

test('long chains too, where little is known', async () => {
  await database.rows('delete from quote_actor where quote_id > 6');
  await database.rows('delete from mention where article_id > 3');
  await database.rows('delete from meeting_actor where ordinal > 1');
  await countMentions();
  const lengths = await compareAll();
  expect(Math.max(...lengths)).toBeGreaterThan(2);
});

test('one statement, whatever the chains', async () => {
  expect(await statementsOf(() => pathsOf(1, 5))).toHaveLength(1);
});

test('no longer than asked, by what was known then, and nobody to himself', async () => {
  expect(await pathsOf(1, 1)).toEqual([]);
  expect(await pathsOf(1, 999)).toEqual([]);
  expect(await pathsOf(1, 5, ', until: "1900"')).toEqual([]);
  for (const steps of await pathsOf(1, 5, ', maxLength: 1')) expect(steps).toHaveLength(1);
});

/**
 * Actor 1 at 1,100 meetings, the newest first with somebody else each: 2 is at the oldest of all with it, and 3 at one
 * with 2 alone.
 */
async function knowEverybody(): Promise<void> {
  await database.empty();
  await database.rows(`insert into actor (id, type, name, read_name, identity_key, article_count)
    select id, 'PERSON', 'Nobody ' || id, 'Nobody', id, case id when 1 then 1100 else 1 end
    from generate_series(1, 1102) id`);
  await database.rows(`insert into meeting (id, title, kind, status)
    select id, 'Talks', 'TALKS', 'HELD' from generate_series(1, 1101) id`);
  await database.rows(`insert into meeting_actor (meeting_id, ordinal, actor_id, role, is_side, date_from)
    select id, 0, 1, 'PARTY', false, timestamptz '2020-01-01' - id * interval '1 day' from generate_series(1, 1100) id
    union all select id, 1, 1103 - id - (id = 1100)::int, 'PARTY', false, timestamptz '2020-01-01' - id * interval '1 day'
    from generate_series(1, 1100) id
    union all select 1101, ordinal, 2 + ordinal, 'PARTY', false, null from generate_series(0, 1) ordinal`);
}

test('who is known to everybody is a step from each, and two from who knows one of them', async () => {
  await knowEverybody();
  const chain = async (from: number, to: number): Promise<string[]> =>
    (await pathsOf(from, to)).map((steps) => steps.map((step) => step.to.id).join(' '));
  expect(await chain(1, 2)).toEqual(['actor-2']);
  expect(await chain(2, 1)).toEqual(['actor-1']);
  expect(await chain(1, 3)).toEqual(['actor-2 actor-3']);
  expect(await chain(3, 1)).toEqual(['actor-2 actor-1']);
});

test('of several ties the strongest, and of these the newest', async () => {
  await database.rows('delete from meeting_actor');
  await database.rows('delete from quote_actor');
  await database.rows(`insert into meeting_actor (meeting_id, ordinal, actor_id, role, is_side, date_from)
    select meeting.id, actor_id, actor_id, 'PARTY', false,
      case meeting.id when 2 then timestamptz '2012-05-04' when 4 then '2011-01-01' end
    from meeting, generate_series(1, 2) actor_id`);
  const vias = async (more = ''): Promise<string[]> =>
    (await pathsOf(1, 2, more)).flat().map(({ via }) => via.id);
  expect(await vias()).toEqual(['meeting-2']);
  expect(await vias(', until: "2011"')).toEqual(['meeting-4']);
});

test('a sentence is told once, however often it names the two', async () => {
  await database.rows('delete from meeting_actor');
  await database.rows('delete from quote_actor');
  await database.rows('delete from mention');
  await database.rows(`insert into mention
      (article_id, actor_id, kind, start_offset, end_offset, words, sentence, confidence, rule, run_id)
    select 1, actor_id, 'NAMED', place, place + 1, 'x', 1, 1, 'name', 1
    from unnest(array[1, 2, 1, 2]) with ordinality as named (actor_id, place)`);
  await countMentions();
  const [sentence] = await database.rows<{ words: string }>(
    'select words from sentence where article_id = 1 and number = 1',
  );
  for (const [from, to] of [
    [1, 2],
    [2, 1],
  ] as const)
    expect((await pathsOf(from, to)).flat().map(({ evidence }) => evidence)).toEqual([
      [{ text: sentence?.words }],
    ]);
});

test('a hundred searches are more than a request may ask for', async () => {
  const asked = Array.from(
    { length: 100 },
    (_, at) => `p${at}: paths(from: "actor-1", to: "actor-2") { __typename }`,
  );
  const [error] = await errorsOf(database, `{ ${asked.join(' ')} }`);
  expect(error?.message).toContain('The query may answer with or look through 200,500 objects');
});

test.each([
  ['maxLength: 5', 'maxLength must be from 1 to 4, but is 5.'],
  ['until: "XXXX-05"', 'until is XXXX-05: it needs an end with a year, such as 2007-05.'],
  ['first: 101', 'first must be from 0 to 100, but is 101.'],
])('%s: %s', async (argument, message) => {
  const query = `{ paths(from: "actor-1", to: "actor-2", ${argument}) { steps { from { id } } } }`;
  expect(await errorsOf(database, query)).toMatchObject([{ message, path: ['paths'] }]);
});
