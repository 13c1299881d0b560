import { useDatabase } from '../database';
import { runQuery } from '../../src/graph/run-query';
import { answerOf, errorsOf } from './asking';
import { saveStories } from './stories';

const database = useDatabase();
beforeAll(() => saveStories(database.dataSource));

// actor-1 Harbour Times, 2 Ada Quill, 3 Geneva, 4 Norland, 5 Sudonia, 6 Sudonian officials
const answers: [what: string, query: string, answer: object][] = [
  [
    'aliases, of lists too',
    '{ a: article(id: "article-1") { x: title y: title first: quotes(first: 1) { n: nodes { t: text } } second: quotes(last: 1) { nodes { text } all: nodes { id } } } }',
    {
      a: {
        x: 'Border talks to open in Geneva',
        y: 'Border talks to open in Geneva',
        first: { n: [{ t: 'We want peace' }] },
        second: { nodes: [{ text: 'it had moved any troops' }], all: [{ id: 'quote-3' }] },
      },
    },
  ],
  [
    'fields of one key are merged',
    '{ article(id: "article-1") { outlet { id } ...More outlet { kind } } } fragment More on Article { outlet { name } }',
    { article: { outlet: { id: 'actor-1', name: 'Harbour Times', kind: 'OUTLET' } } },
  ],
  [
    '@skip and @include',
    'query ($no: Boolean = false) { actor(id: "actor-4") { id @skip(if: true) name @include(if: true) ... @include(if: $no) { names { text } } } }',
    { actor: { name: 'Norland' } },
  ],
  [
    '__typename everywhere',
    '{ __typename articles(first: 1) { __typename nodes { __typename } edges { __typename node { __typename } } pageInfo { __typename } } }',
    {
      __typename: 'Query',
      articles: {
        __typename: 'ArticleConnection',
        nodes: [{ __typename: 'Article' }],
        edges: [{ __typename: 'ArticleEdge', node: { __typename: 'Article' } }],
        pageInfo: { __typename: 'PageInfo' },
      },
    },
  ],
  [
    'each type of an interface is asked what it has',
    `{ actors(orderBy: NAME_ASC) { nodes { __typename name
      ... on Place { countryCode kind } ... on UnnamedSource { of { name } } ... on Person { roles { nodes { title } } } } } }`,
    {
      actors: {
        nodes: [
          { __typename: 'Person', name: 'Ada Quill', roles: { nodes: [{ title: 'foreign minister' }] } },
          { __typename: 'Place', name: 'Geneva', countryCode: 'CH', kind: 'CITY' },
          { __typename: 'Organisation', name: 'Harbour Times' },
          { __typename: 'Place', name: 'Norland', countryCode: null, kind: 'REGION' },
          { __typename: 'Organisation', name: 'Plain Post' },
          { __typename: 'Place', name: 'Sudonia', countryCode: null, kind: 'REGION' },
          { __typename: 'UnnamedSource', name: 'Sudonian officials', of: { name: 'Sudonia' } },
        ],
      },
    },
  ],
  [
    'a type that isn’t asked anything is an empty object',
    '{ node(id: "article-1") { ... on Quote { text } } }',
    { node: {} },
  ],
  [
    'an interface within an interface',
    '{ node(id: "actor-2") { ... on Actor { name ... on Node { id } } } }',
    { node: { name: 'Ada Quill', id: 'actor-2' } },
  ],
  [
    'nodes, in the order of the ids, null for what there isn’t',
    '{ nodes(ids: ["quote-4", "actor-2", "quote-99", "actor-4", "meeting-1", "run-1", "mention-1", "role-1"]) { __typename id } }',
    {
      nodes: [
        { __typename: 'Quote', id: 'quote-4' },
        { __typename: 'Person', id: 'actor-2' },
        null,
        { __typename: 'Place', id: 'actor-4' },
        { __typename: 'Meeting', id: 'meeting-1' },
        { __typename: 'AnalysisRun', id: 'run-1' },
        { __typename: 'Mention', id: 'mention-1' },
        { __typename: 'Role', id: 'role-1' },
      ],
    },
  ],
  ['no nodes', '{ nodes(ids: []) { id } }', { nodes: [] }],
  [
    'ids of nothing, or of another type, are null',
    '{ node(id: "actor-999999999999999999") { id } person(id: "actor-4") { id } place(id: "article-1") { id } meeting(id: "quote-1") { id } article(url: "x") { id } actor(name: "") { id } }',
    { node: null, person: null, place: null, meeting: null, article: null, actor: null },
  ],
  [
    'the same actor by id, by any of its names, by kind and without',
    '{ a: person(id: "actor-2") { name } b: person(name: "QUILL") { name } c: actor(name: "quill") { name } d: place(name: "Quill") { name } }',
    { a: { name: 'Ada Quill' }, b: { name: 'Ada Quill' }, c: { name: 'Ada Quill' }, d: null },
  ],
  [
    'there and back again',
    '{ quote(id: "quote-3") { links { nodes { from { id } to { links { totalCount } article { quotes(first: 1) { nodes { id } } } } } } } }',
    {
      quote: {
        links: {
          nodes: [
            {
              from: { id: 'quote-3' },
              to: { links: { totalCount: 0 }, article: { quotes: { nodes: [{ id: 'quote-1' }] } } },
            },
          ],
        },
      },
    },
  ],
  [
    'introspection beside data',
    '{ __type(name: "When") { name } actors(first: 2, orderBy: NAME_ASC) { n: nodes { name ... on Place { kind } } } }',
    { __type: { name: 'When' }, actors: { n: [{ name: 'Ada Quill' }, { name: 'Geneva', kind: 'CITY' }] } },
  ],
  [
    'null for an argument with a default is the default',
    'query ($order: ArticleOrder) { articles(orderBy: null) { nodes { id } } other: articles(orderBy: $order) { nodes { id } } }',
    {
      articles: { nodes: [{ id: 'article-2' }, { id: 'article-1' }] },
      other: { nodes: [{ id: 'article-2' }, { id: 'article-1' }] },
    },
  ],
];

test.each(answers)('%s', async (_what, query, answer) => {
  expect(await answerOf(database, query)).toEqual(answer);
});

test('the answer has the order of the query', async () => {
  const answer = await answerOf(
    database,
    '{ b: quote(id: "quote-1") { text id } a: quote(id: "quote-2") { id text } }',
  );
  expect(JSON.stringify(answer)).toBe(
    '{"b":{"text":"We want peace","id":"quote-1"},"a":{"id":"quote-2","text":"Norland of moving troops to the border"}}',
  );
});

const BY_TYPE: Record<string, string> = {
  Organisation: 'actor-1',
  Person: 'actor-2',
  Place: 'actor-4',
  UnnamedSource: 'actor-6',
  Article: 'article-1',
  Meeting: 'meeting-1',
  Quote: 'quote-3',
  Role: 'role-1',
  Relation: 'relation-1',
  Mention: 'mention-1',
  AnalysisRun: 'run-1',
};

test.each(Object.entries(BY_TYPE))('every field of %s answers, and those one edge away', async (type, id) => {
  const types = await describeTypes();
  const names = fieldsOf(types, type);
  const told: string[] = [];
  // All at once would be too much to look through.
  for (let at = 0; at < names.length; at += 2) {
    const asked = names.slice(at, at + 2);
    const query = `{ node(id: "${id}") { ... on ${type} { ${selectAll(types, type, 2, asked)} } } }`;
    const { data, errors } = await runQuery(database.dataSource, { query });
    expect(errors).toBeUndefined();
    told.push(...Object.keys((data?.node as object | null) ?? {}));
  }
  if (type !== 'Relation') expect(told).toEqual(names);
});

async function describeTypes(): Promise<Map<string, Described>> {
  const { __schema } = await answerOf<{ __schema: { types: Described[] } }>(
    database,
    `{ __schema { types { name kind fields { name args { name } type { ...T } } } } }
     fragment T on __Type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }`,
  );
  return new Map(__schema.types.map((type) => [type.name, type]));
}

const fieldsOf = (types: Map<string, Described>, type: string): string[] =>
  (types.get(type)?.fields ?? []).map(({ name }) => name);

function selectAll(
  types: Map<string, Described>,
  parent: string,
  depth: number,
  names?: readonly string[],
): string {
  return (types.get(parent)?.fields ?? [])
    .filter(({ name }) => names?.includes(name) ?? true)
    .map(({ name, args, type }) => {
      const given = SMALL.filter(([argument]) => args.some((one) => one.name === argument));
      const field = given.length > 0 ? `${name}(${given.map((pair) => pair.join(': ')).join(', ')})` : name;
      if (isLeaf(types.get(nameOf(type)))) return field;
      return `${field} { __typename ${depth > 0 ? selectAll(types, nameOf(type), depth - 1) : ''} }`;
    })
    .join(' ');
}

/** Arguments that keep the answer short, or that a field must have. */
const SMALL = [
  ['first', '2'],
  ['by', 'YEAR'],
  ['text', '"peace"'],
];

interface TypeRef {
  name: string | null;
  kind: string;
  ofType?: TypeRef;
}
interface Described extends TypeRef {
  name: string;
  fields: { name: string; args: { name: string }[]; type: TypeRef }[] | null;
}

const nameOf = (type: TypeRef): string => type.name ?? nameOf(type.ofType!);
const isLeaf = (type: TypeRef | undefined): boolean => type?.kind === 'SCALAR' || type?.kind === 'ENUM';

const errors: [query: string, message: string, path: string[] | undefined][] = [
  [
    '{ node(id: "article 1") { id } }',
    '"article 1" is no id of this server. An id looks like actor-7 or quote-33.',
    ['node'],
  ],
  ['{ person { id } }', 'Give exactly one of id and name: neither is given.', ['person']],
  [
    '{ person(id: "actor-1", name: "x") { id } }',
    'Give exactly one of id and name: both are given.',
    ['person'],
  ],
  [
    '{ article(id: null, url: null) { id } }',
    'Give exactly one of id and url: neither is given.',
    ['article'],
  ],
  [`{ nodes(ids: [${'"actor-1" '.repeat(101)}]) { id } }`, 'ids may hold 100 ids, but holds 101.', ['nodes']],
  [
    '{ person(name: "Quill") { names { evidence(first: 101) { text } } } }',
    'first must be from 0 to 100, but is 101.',
    ['person', 'names', 'evidence'],
  ],
  [
    '{ people(first: 100000) { nodes { names { evidence { text } } } } }',
    'first must be from 0 to 100, but is 100000. Longer lists come in pages.',
    ['people'],
  ],
];

test.each(errors)('%s: what is wrong, and where', async (query, message, path) => {
  expect(await errorsOf(database, query)).toEqual([
    expect.objectContaining({
      message,
      path,
      extensions: { code: 'BAD_USER_INPUT' },
      locations: [expect.anything()],
    }),
  ]);
});

const nested = (depth: number): string =>
  `{ quote(id: "quote-1") { ${'article { quotes(first: 1) { nodes { '.repeat(depth)} id ${'} } }'.repeat(depth)} } }`;

const tooMuch: [what: string, query: string, message: string, path: string][] = [
  [
    'too deep',
    nested(7),
    'The query is more than 20 levels deep.',
    `quote.${'article.quotes.nodes.'.repeat(6)}article.quotes`,
  ],
  [
    'too many fields',
    `{ quote(id: "quote-1") { ${Array.from({ length: 1001 }, (_, n) => `a${n}: id`).join(' ')} } }`,
    'The query asks for more than 1000 fields.',
    'quote.a999',
  ],
  [
    'too many objects',
    '{ articles(first: 100) { nodes { mentions(first: 100) { nodes { actor { names { evidence { text } } } } } } } }',
    'The query may answer with 1,120,201 objects, and 100,000 is the most. 1,000,000 of them (100 × 100 × 10 × 10) are articles.nodes.mentions.nodes.actor.names.evidence. Ask for shorter lists, such as articles(first: 43) with mentions(first: 43) with evidence(first: 3).',
    'articles.nodes.mentions.nodes.actor.names.evidence',
  ],
  [
    'too many objects of one alias among several, from the end',
    '{ few: people(first: 1) { nodes { name } } all: people(last: 100) { nodes { many: quotes(last: 100) { nodes { speakers { id } } } } } }',
    'The query may answer with 110,203 objects, and 100,000 is the most. 100,000 of them (100 × 100 × 10) are all.nodes.many.nodes.speakers. Ask for shorter lists, such as all(last: 95) with many(last: 95).',
    'all.nodes.many.nodes.speakers',
  ],
  [
    'too many articles to look through for who is in them',
    '{ people(first: 100) { nodes { coMentions(first: 10) { articles } } } }',
    'The query may answer with or look through 101,101 objects, and 100,000 is the most. 100,000 of them (100 × 1000) are looked through for people.nodes.coMentions. Ask for shorter lists, such as people(first: 98).',
    'people.nodes.coMentions',
  ],
  [
    'too many groups over lists',
    '{ articles(first: 50) { nodes { people(first: 10) { nodes { quotes { groups(by: MONTH) { key } } } } } } }',
    'The query may answer with or look through 261,101 objects, and 100,000 is the most. 250,000 of them (50 × 10 × 500) are looked through for articles.nodes.people.nodes.quotes.groups. Ask for shorter lists, such as articles(first: 30) with people(first: 6).',
    'articles.nodes.people.nodes.quotes.groups',
  ],
  [
    'too many groups over everything',
    `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: quotes { groups(by: ACT) { key } }`).join(' ')} }`,
    'The query may answer with or look through 100,420 objects, and 100,000 is the most. 5,000 of them are looked through for a0.groups. Ask in several requests.',
    'a0.groups',
  ],
  [
    'too many searches',
    '{ people(first: 100) { nodes { quotes(first: 1, filter: { or: [{ search: "bridge" }] }) { nodes { text } } } } }',
    'The query may answer with or look through 100,301 objects, and 100,000 is the most. 100,000 of them (100 × 1000) are looked through for people.nodes.quotes. Ask for shorter lists, such as people(first: 99).',
    'people.nodes.quotes',
  ],
  [
    'too many values to look for',
    `{ people(first: 100) { nodes { quotes(first: 1, filter: { speaker: { id: [${'"actor-1"'.repeat(500)}] } }) { nodes { text } } } } }`,
    'The query may answer with or look through 100,301 objects, and 100,000 is the most. 100,000 of them (100 × 1000) are looked through for people.nodes.quotes. Ask for shorter lists, such as people(first: 99).',
    'people.nodes.quotes',
  ],
  [
    'too many lists to shorten one by one',
    `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: articles(first: 100) { nodes { quotes(first: 50) { nodes { id } } } }`).join(' ')} }`,
    'The query may answer with 520,100 objects, and 100,000 is the most. 5,000 of them (100 × 50) are a0.nodes.quotes.nodes. Ask in several requests.',
    'a0.nodes.quotes.nodes',
  ],
  [
    'a key that Postgres would cut off',
    `{ ${'k'.repeat(64)}: quote(id: "quote-1") { id } }`,
    `An alias may have 63 characters, "${'k'.repeat(64)}" has 64.`,
    'k'.repeat(64),
  ],
];

test.each(tooMuch)('%s: refused before anything runs', async (_what, query, message, path) => {
  expect(await errorsOf(database, query)).toEqual([
    {
      message,
      locations: [expect.anything()],
      path: path.split('.'),
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    },
  ]);
});

const manyParts = `{ articles(first: 20) { nodes {
  quotes(first: 30) { nodes { addressees { name } about { name } links { nodes { to { speakers { name } } } } } }
  meetings(first: 10) { nodes { sides { participants { actor { name } } } } }
} } }`;

test('with the shorter lists that a refusal names, the query is answered', async () => {
  const [refusal] = await errorsOf(database, manyParts);
  const advised = [...(refusal?.message ?? '').matchAll(/(\w+)\(first: (\d+)\)/g)];
  expect(advised.map(([list]) => list)).toEqual([
    'articles(first: 14)',
    'quotes(first: 22)',
    'links(first: 14)',
  ]);
  const shorter = advised.reduce(
    (query, [list, key]) => query.replace(new RegExp(`\\b${key}(\\(.*?\\))?(?= {)`), list),
    manyParts,
  );
  expect(await errorsOf(database, shorter)).toEqual([]);
});

test('a field that each type of a node has is asked for once', async () => {
  const nodes = (count: number, asked: string): string =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: node(id: "quote-1") { ${asked} }`).join(' ')} }`;
  expect(await errorsOf(database, nodes(490, 'id __typename'))).toEqual([]);
  // What differs by the type, or asks for more below it, stands for itself.
  const speakers = '... on Quote { speakers { id } } ... on Claim { about { id } } ... on Person { id }';
  expect(await errorsOf(database, nodes(100, speakers))).toEqual([]);
  expect(await errorsOf(database, nodes(400, speakers))).toEqual([
    expect.objectContaining({ message: 'The query asks for more than 1000 fields.' }),
  ]);
});

test('an object is of one type, so what is asked of several types counts once', async () => {
  const parts = ['Person', 'Organisation', 'Place'].map(
    (type) => `... on ${type} { quotes(first: 20) { nodes { speakers { name } } } }`,
  );
  const query = `{ actors(first: 100) { nodes { ${parts.join(' ')} } } }`;
  expect(await errorsOf(database, query)).toEqual([]);
});

test('counts about somebody are worth little, however many are asked for', async () => {
  const counts = Array.from(
    { length: 300 },
    (_, n) => `a${n}: quotes(filter: { speaker: { name: "Name ${n}" } }) { totalCount }`,
  );
  expect(await errorsOf(database, `{ ${counts.join(' ')} }`)).toEqual([]);
});

test('fragments that grow by each other are refused in no time', async () => {
  const fragments = Array.from(
    { length: 30 },
    (_, n) => `fragment F${n} on Quote { article { quotes(first: 1) { nodes { ...F${n + 1} } } } }`,
  );
  const query = `{ quote(id: "quote-1") { ...F0 } } ${fragments.join(' ')} fragment F30 on Quote { id }`;
  expect((await errorsOf(database, query))[0]?.message).toBe('The query is more than 20 levels deep.');
});
