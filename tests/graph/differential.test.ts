import { parse, validate } from 'graphql';
import { runQuery } from '../../src/graph/run-query';
import { printGraph, theGraph } from '../../src/graph/schema';
import { useDatabase } from '../database';
import { plantFault } from './differential/faults';
import { naiveAnswer, naiveSchema } from './differential/naive/naive-answer';
import { NaiveGraph } from './differential/naive/naive-graph';
import { randomGraph } from './differential/random-graph';
import { type RandomQuery, RandomQueryWriter } from './differential/random-query';
import { RandomValues } from './differential/random-values';
import { saveTables } from './differential/save-tables';
import { Seeded } from './differential/seeded';
import { dataOf, keep } from './keeping';

// Each query is answered twice: by the planner, in one SQL statement, and by graphql-js with resolvers that look
// through whole tables in memory; and once more by a plan that is kept, where there is one. Another seed: DIFFERENTIAL_SEED=7 npx jest tests/graph/differential
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1);
const QUERIES = Number(process.env.DIFFERENTIAL_QUERIES ?? 500);

const database = useDatabase();
const schema = theGraph();
let naive: ReturnType<typeof naiveSchema>;
let values: RandomValues;

beforeAll(async () => {
  const tables = randomGraph(new Seeded(SEED));
  await saveTables(database, tables);
  naive = naiveSchema(printGraph(schema), await NaiveGraph.read(database));
  const kinds = [
    'actor',
    'article',
    'claim',
    'meeting',
    'mention',
    'quote',
    'relation',
    'role',
    'run',
    'correction',
    'job',
    'feed',
    'watch',
  ];
  const ids = kinds.flatMap((kind) => (tables[kind] ?? []).map(({ id }) => `${kind}-${String(id)}`));
  values = new RandomValues([...ids, 'story-1', 'story-9', 'quote-999', 'actor-999999999999999999']);
});

/** The next query that the schema allows: aliases may collide where types differ. */
function randomQuery(chance: Seeded): RandomQuery {
  for (;;) {
    const written = new RandomQueryWriter(naive, chance, values).write();
    if (validate(naive, parse(written.query)).length === 0) return written;
  }
}

test(`${QUERIES} random queries have the answers that naive resolvers give`, async () => {
  const chance = new Seeded(SEED);
  const counts = { asked: 0, refused: 0, kept: 0, size: 0 };
  while (counts.asked < QUERIES) {
    const { query, variables } = randomQuery(chance);
    const answer = await runQuery(database.dataSource, { query, variables });
    if (answer.errors?.[0]?.extensions?.['code'] === 'QUERY_TOO_COMPLEX') {
      counts.refused += 1;
      continue;
    }
    counts.asked += 1;
    counts.size += expectSame({ query, variables }, answer, await naiveAnswer(naive, query, variables));
    const kept = keep(query)(variables);
    if (!kept) continue;
    counts.kept += 1;
    expectSame({ query, variables }, { data: await dataOf(database, kept) }, answer);
  }
  // Empty answers, or none, would prove nothing.
  expect(counts.size / QUERIES).toBeGreaterThan(100);
  expect(counts.refused).toBeLessThan(QUERIES / 10);
  expect(counts.kept).toBeGreaterThan(QUERIES / 10);
}, 120_000);

/** Compares the bodies, the order of keys included; the length of the answer. */
function expectSame(asked: RandomQuery, answer: object, expected: object): number {
  const told = JSON.stringify(answer);
  // With the query that differs, to be run again by hand.
  if (told !== JSON.stringify(expected)) {
    expect({ ...asked, answer }).toEqual({
      ...asked,
      answer: JSON.parse(JSON.stringify(expected)) as unknown,
    });
    expect(told).toBe(JSON.stringify(expected));
  }
  return told.length;
}

test(`${QUERIES / 5} queries with one fault are refused for it, with its place`, async () => {
  const chance = new Seeded(SEED + 1);
  const counts = { refused: 0, untouched: 0 };
  while (counts.refused < QUERIES / 5) {
    const { query, variables } = randomQuery(chance);
    const faulty = plantFault(naive, query, chance);
    if (!faulty || validate(naive, parse(faulty.query)).length > 0) continue;
    const { errors } = await runQuery(database.dataSource, { query: faulty.query, variables });
    if (errors?.[0]?.extensions?.['code'] === 'QUERY_TOO_COMPLEX') continue;
    if (errors) {
      expect({ ...faulty, errors }).toEqual({ ...faulty, errors: [faulty.error] });
      counts.refused += 1;
    } else {
      // Skipped by a directive, or of a type that the object isn't: then no resolver comes there either.
      expect((await naiveAnswer(naive, faulty.query, variables)).errors).toBeUndefined();
      counts.untouched += 1;
    }
  }
  expect(counts.untouched).toBeLessThan(counts.refused);
}, 60_000);
