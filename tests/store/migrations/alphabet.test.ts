import { foldLetters } from '../../../src/model/name-key';
import { useDatabase } from '../../database';
import { answerOf, errorsOf } from '../../graph/asking';

const database = useDatabase();
const BY_THE_ALPHABET = [
  'Ægir Holm',
  'Agnes Moor',
  'al-Noor',
  'ALNWICK COUNCIL',
  'Émile Roux',
  'Emily Rohde',
  'Łukasz Nowy',
  'Lutz Weiß',
  'Lutz Weissig',
  'Øystein Dahl',
  'Paulo Ávila',
  'Þóra Vik',
  'Zoë Quill',
];

beforeAll(() =>
  database.rows(
    `insert into actor (id, type, name, read_name, identity_key, article_count)
     select row_number() over (order by md5(name)), 'PERSON', name, name, name, 1 from unnest($1::text[]) name`,
    [BY_THE_ALPHABET],
  ),
);

test('names fold as they do where they are looked up', async () => {
  const [{ folded } = { folded: [] }] = await database.rows<{ folded: string[] }>(
    'select array_agg(alphabetical(name) order by position) as folded from unnest($1::text[]) with ordinality as named (name, position)',
    [BY_THE_ALPHABET],
  );
  expect(folded).toEqual(BY_THE_ALPHABET.map(foldLetters));
});

test.each(['people', 'actors'])('%s by name, page by page, from either end', async (list) => {
  const walked: string[] = [];
  let after = '';
  do {
    const { page } = await answerOf<{
      page: { nodes: { name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(
      database,
      `{ page: ${list}(orderBy: NAME_ASC, first: 4${after}) { nodes { name } pageInfo { endCursor hasNextPage } } }`,
    );
    walked.push(...page.nodes.map(({ name }) => name));
    after = page.pageInfo.hasNextPage ? `, after: "${page.pageInfo.endCursor}"` : '';
  } while (after);
  expect(walked).toEqual(BY_THE_ALPHABET);
  const { end } = await answerOf<{ end: { nodes: { name: string }[] } }>(
    database,
    `{ end: ${list}(orderBy: NAME_ASC, last: 2) { nodes { name } } }`,
  );
  expect(end.nodes.map(({ name }) => name)).toEqual(BY_THE_ALPHABET.slice(-2));
});

test('a name of the greatest length has its place, of whatever characters', async () => {
  const name = '\ufdfa'.repeat(500);
  await database.rows(
    `insert into actor (id, type, name, read_name, identity_key) values (99, 'PERSON', $1, $1, 'long')`,
    [name],
  );
  expect(await errorsOf(database, '{ people(orderBy: NAME_ASC) { nodes { name } } }')).toEqual([]);
});
