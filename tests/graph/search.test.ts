import { statementsOf, useDatabase } from '../database';
import { answerOf, errorsOf } from './asking';
import { saveStories } from './stories';

// What there is: factories/stories.ts.
const database = useDatabase();
beforeAll(() => saveStories(database.dataSource));

interface Hit {
  title: string;
  score: number;
  snippet: string | null;
  node: { __typename: string; id: string };
}

async function find(text: string, more = ''): Promise<Hit[]> {
  const query = `query ($text: String!) { search(text: $text${more}) { totalCount totalIsExact edges { title score snippet node { __typename id } } } }`;
  const { search } = await answerOf<{ search: { totalCount: number; totalIsExact: boolean; edges: Hit[] } }>(
    database,
    query,
    { text },
  );
  expect(search).toMatchObject({ totalCount: search.edges.length, totalIsExact: true });
  return search.edges;
}

const found = async (text: string, more?: string): Promise<string[]> =>
  (await find(text, more)).map(({ node }) => `${node.__typename} ${node.id}`);

test('names come first, then the texts that fit best, in one list and one statement', async () => {
  const statements = await statementsOf(async () => {
    expect((await find('norland')).map(({ title }) => title)).toEqual([
      'Norland',
      'Border talks to open in Geneva',
      'Norland of moving troops to the border',
      'Norland and Sudonia met in Geneva on Monday. "It was a start," said Ada Quill.',
      'Talks between Norland and Sudonia in Geneva',
    ]);
  });
  expect(statements).toHaveLength(1);
});

test('the words that match are marked', async () => {
  const [quill] = await find('quill', ', types: [PERSON]');
  expect(quill).toMatchObject({ title: 'Ada Quill', snippet: 'Ada «Quill», «Quill»' });
  const [quote] = await find('border', ', types: [QUOTE]');
  expect(quote?.snippet).toBe('Norland of moving troops to the «border»');
  const [article] = await find('"foreign minister"', ', types: [ARTICLE]');
  expect(article?.snippet).toContain('«foreign» «minister»');
});

test.each([
  ['gen', ['Place actor-3']],
  ['GENÈVE or geneva', ['Place actor-3']],
  ['ada qu', ['Person actor-2']],
  ["A'da Quill.", ['Person actor-2']],
  ['norland -sudonia', ['Place actor-4']],
  ['harbour', ['Organisation actor-1']],
  ['nobody', []],
  ['', []],
  ['"', []],
  ['& | ! <-> :* ( ) \\ %_', []],
])('names by %s', async (text, hits) => {
  expect(await found(text, ', types: [PERSON, ORGANISATION, PLACE]')).toEqual(hits);
});

test.each([
  ['Norlant Sudonja', []],
  ['Sudonja', ['Place actor-5']],
  ['Zoudoniya', ['Place actor-5']],
  // As it is written somebody is called so already.
  ['norland', ['Place actor-4']],
  // These mean their words.
  ['"Sudonja"', []],
  ['Sudonja or nobody', []],
  ['-Sudonja Zoudoniya', []],
])('a name in another spelling: %s', async (text, hits) => {
  expect(await found(text, ', types: [PERSON, ORGANISATION, PLACE]')).toEqual(hits);
});

test.each([
  ['Morland', ['Place actor-4']],
  ['Norlamd', ['Place actor-4']],
  ['Ada Qwill', ['Person actor-2']],
  ['Hrabour', ['Organisation actor-1']],
  // The last word may be the beginning of one.
  ['Hrabou', ['Organisation actor-1']],
  // Two letters, a short word, no words of one name.
  ['Morlamd', []],
  ['Adq Quill', []],
  ['Morland Quill', []],
  // These mean their words.
  ['"Morland"', []],
  ['Morland or nobody', []],
  // More than anybody is called.
  ['Morland Morland Morland Morland Morland Morland', []],
])('a name but for a letter: %s', async (text, hits) => {
  expect(await found(text, ', types: [PERSON, ORGANISATION, PLACE]')).toEqual(hits);
});

test('names that are a letter away come last, below zero, with what was meant marked', async () => {
  await database.rows(
    "update article_search set document = document || to_tsvector('english', 'morland') where article_id = 2",
  );
  const hits = await find('Morland');
  expect(hits.map(({ node }) => node.id)).toEqual(['article-2', 'actor-4']);
  expect(hits[1]?.score).toBeLessThan(0);
  expect(hits[1]?.snippet).toBe('«Norland»');
});

test('a word is found as far as it is typed', async () => {
  await database.rows(`insert into quote (article_id, kind, act, text, polarity, certainty, start_offset, end_offset, words, confidence, rule, run_id)
    select article_id, kind, act, told, polarity, certainty, start_offset, end_offset, words, confidence, rule, run_id
    from quote, unnest(array['The presidents went on with negotiations', 'They put Europe first']) told where id = 1`);
  const texts = async (search: string): Promise<number> => (await find(search, ', types: [QUOTE]')).length;
  for (const search of [
    'pres',
    'presid',
    'preside',
    'presiden',
    'president',
    'negoti',
    'negotiat',
    'negotiatio',
    'negotiatio*',
  ])
    expect([search, await texts(search)]).toEqual([search, 1]);
  expect(await texts('first negotiatio')).toBe(0);
  expect(await texts('presidents negotiatio')).toBe(1);
  expect(await texts('nothing or negotiatio')).toBe(1);
  expect(await texts('"went on with negotiatio')).toBe(1);
  // "on" counts for nothing: what stands before it is whole.
  expect(await texts('pres on')).toBe(0);
  expect(await texts('presidents on')).toBe(1);
  // Not by the stem of another word.
  for (const search of ['putin', 'european', 'puttin'])
    expect([search, await texts(search)]).toEqual([search, 0]);
});

test('who bears exactly these words comes before who is mentioned more', async () => {
  await database.rows("update actor set mention_count = 100 where name = 'Ada Quill'");
  await database.rows("insert into actor_name values (3, 'Ada', 'ALIAS', 'ada', 1)");
  expect(await found('ada', ', types: [PERSON, PLACE]')).toEqual(['Place actor-3', 'Person actor-2']);
});

test('pages go on where they ended', async () => {
  const all = await found('norland or sudonia or peace');
  const first = await answerOf<{ search: { pageInfo: { endCursor: string } } }>(
    database,
    '{ search(text: "norland or sudonia or peace", first: 3) { pageInfo { endCursor } } }',
  );
  const rest = await answerOf<{ search: { nodes: { __typename: string; id: string }[] } }>(
    database,
    `{ search(text: "norland or sudonia or peace", after: "${first.search.pageInfo.endCursor}") { nodes { __typename id } } }`,
  );
  expect(rest.search.nodes.map(({ __typename, id }) => `${__typename} ${id}`)).toEqual(all.slice(3));
});

test('a search of five thousand words', async () => {
  const query = 'query ($text: String!) { search(text: $text) { totalCount } }';
  expect(await errorsOf(database, query, { text: 'word '.repeat(5000) })).toMatchObject([
    { message: 'search may be 1000 characters long, but has 25000.', path: ['search'] },
  ]);
});

test('of very many matches the first alone are ranked, and all are counted', async () => {
  await database.rows(`with made as (
      insert into actor (type, name, read_name, identity_key, mention_count, article_count)
      select 'PERSON', 'Ida ' || n, 'Ida ' || n, 'many-' || n, n, 1 from generate_series(1, 1002) n
      returning id, name)
    insert into actor_name (actor_id, text, kind, key) select id, name, 'PRIMARY', lower(name) from made`);
  const walk = async (after?: string): Promise<string[]> => {
    const { people } = await answerOf<{
      people: {
        totalCount: number;
        nodes: { name: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(
      database,
      `query ($after: String) { people(filter: { search: "ida" }, orderBy: RELEVANCE, first: 100, after: $after) {
        totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(people.totalCount).toBe(1002);
    const names = people.nodes.map(({ name }) => name);
    return people.pageInfo.hasNextPage ? [...names, ...(await walk(people.pageInfo.endCursor))] : names;
  };
  const names = await walk();
  expect(new Set(names).size).toBe(1000);
  expect(names).not.toContain('Ida 2');
  expect(names).toContain('Ida 3');
});

test('meetings are found by what they were for too, which is then the passage', async () => {
  await database.rows(`insert into meeting_report_span (article_id, report_id, part, ordinal, words, start_offset, end_offset)
    select article_id, report_id, 'AGENDA', 0, 'the price of émigré salt', 0, 24 from meeting_report_span limit 1`);
  const [held] = await find('salt', ', types: [MEETING]');
  expect(held).toMatchObject({
    title: 'Talks between Norland and Sudonia in Geneva',
    snippet: 'the price of émigré «salt»',
  });
  const [titled] = await find('geneva', ', types: [MEETING]');
  expect(titled?.snippet).toBe('Talks between Norland and Sudonia in «Geneva»');
  const best = await answerOf(
    database,
    '{ meetings(filter: { search: "salt" }, orderBy: RELEVANCE) { nodes { id } } }',
  );
  expect(best).toEqual({ meetings: { nodes: [{ id: held?.node.id }] } });
});

const told = async (text: string, search: string): Promise<Hit | undefined> => {
  await database.rows('update quote set text = $1 where id = 1', [text]);
  return (await find(search, ', types: [QUOTE]')).find(({ node }) => node.id === 'quote-1');
};

test.each([
  ['Émile Roux’s café—bar', 'emile', '«Émile» Roux’s café—bar'],
  ['Émile Roux’s café—bar', 'roux bars', 'Émile «Roux»’s café—«bar»'],
  // Letter and accent apart; a hyphen that isn't seen.
  ['E\u0301mile Roux', 'emile', '«Émile» Roux'],
  ['the minis\u00adtry', 'ministry', 'the «ministry»'],
  ['die große Straße nach Łódź', 'strasse', 'die große «Straße» nach Łódź'],
  ['die große Straße nach Łódź', 'lodz', 'die große Straße nach «Łódź»'],
  ['Ægir café, Gœthe cafe\u0301 ß', 'goethe', 'Ægir café, «Gœthe» café ß'],
  // Told apart from its own.
  ['« lundi » et mardi', 'mardi', '‹ lundi › et «mardi»'],
  // What Postgres takes for a tag it leaves out.
  ['Émile <b> Roux « lundi »', 'emile', '«Emile»   Roux   lundi  '],
  // Korean letters are folded into several: no accents.
  ['한국 café talks', 'talks', '한국 café «talks»'],
])('%s: what %s finds is marked', async (text, search, snippet) => {
  expect((await told(text, search))?.snippet).toBe(snippet);
});

test('what is left out neither ranks nor is marked', async () => {
  const plain = await told('Salt, said the salt trader', 'salt');
  expect(await told('Salt, said the salt trader', 'salt -"zebra crossing"')).toEqual(plain);
  expect(await told('Salt, said the salt trader', 'salt or trader -pepper')).toMatchObject({
    snippet: '«Salt», said the «salt» «trader»',
  });
  expect(await told('Salt, said the salt trader', '-pepper')).toMatchObject({
    score: 0,
    snippet: 'Salt, said the salt trader',
  });
});
