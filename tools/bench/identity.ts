import type { DataSource } from 'typeorm';
import type { FoundActor } from '../../src/model/actor';
import type { Findings } from '../../src/model/findings';
import { resolver } from '../../src/resolve/resolve';
import { actorKeys } from '../../src/store/queries/actors/actor-keys';
import { decideActors } from '../../src/store/queries/actors/decide-actors';
import { insertRows } from '../../src/store/queries/rows/insert-rows';
import { keyOfName } from '../../src/store/queries/actors/name-uses';
import { withScratchDatabase } from '../scratch-database';

/** One point of the curve. */
interface IdentityCost {
  readonly articles: number;
  /** Of deciding who an article's actors are, a name mention. */
  readonly milliseconds: number;
}

const SIZES = [1000, 10_000, 100_000];
const ACTORS_AN_ARTICLE = 12;
const MENTIONS_AN_ACTOR = 3;
const PROBES = 100;
/** One new person in so many articles; the others are taken by rank, the first most often. */
const PEOPLE_AN_ARTICLE = 0.3;
const BATCH = 5000;

const SYLLABLES =
  'ka lo mi ren sta vi dor an bel chu fa gor hil is jo kri lem mu na os pet qua ru sol tam ur wes yan zo'.split(
    ' ',
  );

/** The same for the same number: "Kalo Mirenstavi"; of ten people one shares another one's surname. */
export function personName(number: number): string {
  const syllable = (at: number): string => SYLLABLES[at % SYLLABLES.length] ?? '';
  const given = syllable(number) + syllable(number * 7 + 3);
  const own = number % 10 === 9 ? number - 5 : number;
  const surname =
    syllable(own * 13 + 1) +
    syllable(Math.floor(own / 29)) +
    syllable(Math.floor(own / 841) + 5) +
    syllable(own);
  return [given, surname].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/**
 * How long it takes to decide who an article's actors are, against the number of articles, in a database of its own:
 * one line a size. The median, since a machine that does something else now and then says more by it than by the mean.
 */
export async function identityCurve(most: number): Promise<string> {
  const curve = await withScratchDatabase((dataSource) => measureCurve(dataSource, most));
  return curve
    .map(
      ({ articles, milliseconds }) =>
        `identity at ${articles} articles: ${milliseconds.toFixed(3)} ms a name mention`,
    )
    .join('\n');
}

async function measureCurve(dataSource: DataSource, most: number): Promise<IdentityCost[]> {
  const curve: IdentityCost[] = [];
  await dataSource.query(
    "insert into run (id, extractor, version, started_at) values (1, 'bench', '1', now())",
  );
  let filled = 0;
  for (const articles of SIZES.filter((size) => size <= most)) {
    await fill(dataSource, filled, articles);
    filled = articles;
    curve.push({ articles, milliseconds: await probe(dataSource, articles) });
  }
  return curve;
}

async function fill(dataSource: DataSource, from: number, to: number): Promise<void> {
  const people = (articles: number): number => Math.ceil(articles * PEOPLE_AN_ARTICLE);
  await addPeople(dataSource, people(from), people(to));
  await dataSource.query(ARTICLES, [from + 1, to]);
  await dataSource.query(DECISIONS, [from + 1, to, ACTORS_AN_ARTICLE, people(to), MENTIONS_AN_ACTOR]);
  await dataSource.query('analyze');
}

async function addPeople(dataSource: DataSource, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, to - start) }, (_, index) => start + index);
    const actors = numbers.map((number) => {
      const name = personName(number);
      const { surname, block } = actorKeys('PERSON', name);
      return {
        id: number + 1,
        type: 'PERSON',
        name,
        read_name: name,
        identity_key: `bench ${number}`,
        surname_key: surname,
        block_key: block,
        found_mentions: 3,
      };
    });
    await insertRows(dataSource, 'actor', ACTOR_TYPES, actors);
    const uses = actors.map(({ id, name }) => ({
      actor_id: id,
      text: name,
      kind: 'PRIMARY',
      key: keyOfName(name),
      found: 1,
    }));
    await insertRows(dataSource, 'name_use', USE_TYPES, uses);
  }
  await dataSource.query("select setval(pg_get_serial_sequence('actor', 'id'), $1)", [to + 1]);
}

const ACTOR_TYPES = {
  id: 'bigint',
  type: 'text',
  name: 'text',
  read_name: 'text',
  identity_key: 'text',
  surname_key: 'text',
  block_key: 'text',
  found_mentions: 'int',
} as const;
const USE_TYPES = { actor_id: 'bigint', text: 'text', kind: 'text', key: 'text', found: 'int' } as const;

const ARTICLES = `insert into article (id, text, text_hash, identity_key, origins, run_id, published_from, published_to)
  select n, 'word', '', 'bench ' || n, '{}', 1, day, day
  from (select n, timestamptz '2010-01-01' + (n % 3650) * interval '1 day' as day from generate_series($1::int, $2::int) n) made`;

/** Zipf by its inverse, as news has it: few people are in thousands of articles, most in a handful. */
const DECISIONS = `insert into actor_decision (article_id, key, actor_id, name, is_fuller, mention_count, published_from, reason)
  select distinct on (article_id, actor_id) article_id, 'a' || part, actor_id, actor.name, false, $5, article.published_from, ''
  from (select n as article_id, part, least(floor(10 * (power(1 + $4 / 10.0, random()) - 1))::int + 1, $4) as actor_id
    from generate_series($1::int, $2::int) n, generate_series(1, $3::int) part) made
  join article on article.id = made.article_id join actor on actor.id = made.actor_id`;

/** Articles about people of whom the graph knows most and about some that are new, each taken back afterwards. */
async function probe(dataSource: DataSource, articles: number): Promise<number> {
  const people = Math.ceil(articles * PEOPLE_AN_ARTICLE);
  const spent: number[] = [];
  for (let number = 0; number < PROBES; number += 1) {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      const article = {
        articleId: 1 + ((number * 7919) % articles),
        publishedFrom: '2015-05-05T00:00:00Z',
        findings: findingsOf(number, people),
      };
      await runner.query('delete from actor_decision where article_id = $1', [article.articleId]);
      const started = performance.now();
      await decideActors(runner, article, resolver, null);
      spent.push(performance.now() - started);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }
  const median = spent.sort((a, b) => a - b)[PROBES / 2] ?? 0;
  return median / (ACTORS_AN_ARTICLE * MENTIONS_AN_ACTOR);
}

function findingsOf(probeNumber: number, people: number): Findings {
  const actors = Array.from({ length: ACTORS_AN_ARTICLE }, (_, index): FoundActor => {
    // Some from the head of the ranks, some from the tail, and two whom nobody knows.
    const rank =
      index < 4
        ? probeNumber * 3 + index
        : Math.floor((people * (index - 3) * (probeNumber + 7)) / 977) % people;
    const name = personName(index < 10 ? rank % people : people + probeNumber * 2 + index);
    return { id: `a${index + 1}`, type: 'PERSON', name, names: [{ text: name, kind: 'PRIMARY', spans: [] }] };
  });
  const mentions = actors.flatMap(({ id }) =>
    Array.from({ length: MENTIONS_AN_ACTOR }, (_, index) => ({
      start: index,
      end: index + 1,
      kind: 'NAME' as const,
      type: 'PERSON' as const,
      actor: id,
      confidence: 1,
      rule: 'bench',
    })),
  );
  return {
    language: 'en',
    sentences: [],
    actors,
    mentions,
    roles: [],
    quotes: [],
    meetings: [],
    relations: [],
    dates: [],
  };
}
