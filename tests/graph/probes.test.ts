import { useDatabase } from '../database';
import { answerOf } from './asking';
import { randomGraph } from './differential/random-graph';
import { saveTables } from './differential/save-tables';
import { Seeded } from './differential/seeded';

// A filter by nodes of another table is answered from these, where they are few, or by going through the list. All ways
// must give the same.
const database = useDatabase({ each: true });
beforeEach(() => saveTables(database, randomGraph(new Seeded(5))));

const WITHOUT_ONE = '{ not: { kind: [HEARING] } }';
const SAID = '{ not: { act: [APOLOGISE] } }';
const ENGLISH = '{ not: { language: ["de"] } }';

const NO_PLACE = '{ not: { type: [PLACE] } }';

/** More rows of what the filter asks for, which change no answer. */
const REPORTS: Copies = ['meeting_report', '', "kind <> 'HEARING'"];
const ARTICLES: Copies = ['article', ", 'url', null, 'identity_key', n", "language <> 'fr'"];
const MEETINGS: Copies = ['meeting', '', "kind <> 'HEARING'"];
const ACTORS: Copies = ['actor', ", 'wikidata', null, 'identity_key', n", "type = 'ORGANISATION'"];
const QUOTES: Copies = ['quote', ", 'meeting_id', null", "act <> 'APOLOGISE'"];

/** More of what a search finds, none of it in an article that the filter asks for, or with a quote that it does. */
const FRENCH = "(select min(id) from article where language = 'fr')";
const TREATIES: Copies = [
  'quote',
  `, 'meeting_id', null, 'text', 'A treaty', 'article_id', ${FRENCH}`,
  'true',
];
const TREATIES_TOO: Copies = [TREATIES[0], `${TREATIES[1]}, 'id', 200000 + n`, 'true'];
const UNQUOTED: Copies = ['article', ", 'url', null, 'identity_key', n, 'text', 'A treaty'", 'true'];
const IN_SEARCH = `insert into article_search (article_id, document, published_from)
  select id, search_document(text), published_from from article where id > 100000 on conflict do nothing`;

const WORDS = '"treaty or water or harbour"';

type Copies = [table: string, changed: string, where: string];

const lists: [list: string, filter: string, order: string, copies: Copies[]][] = [
  ['articles', `{ meetings: ${WITHOUT_ONE} }`, 'PUBLISHED', [REPORTS]],
  ['articles', `{ meetings: ${WITHOUT_ONE}, quotes: ${SAID} }`, 'PUBLISHED', [QUOTES, REPORTS]],
  ['articles', `{ quotes: ${SAID}, not: { language: ["de"] } }`, 'PUBLISHED', [QUOTES]],
  ['meetings', `{ article: ${ENGLISH} }`, 'DATE', [REPORTS]],
  ['quotes', `{ article: ${ENGLISH}, kind: [DIRECT, INDIRECT] }`, 'SAID', [ARTICLES]],
  ['quotes', `{ meeting: ${WITHOUT_ONE} }`, 'SAID', [MEETINGS]],
  ['quotes', `{ and: [{ meeting: ${WITHOUT_ONE} }, { article: ${ENGLISH} }] }`, 'SAID', [ARTICLES, MEETINGS]],
  ['articles', `{ or: [{ meetings: ${WITHOUT_ONE} }, { quotes: ${SAID} }] }`, 'PUBLISHED', [QUOTES, REPORTS]],
  ['articles', `{ quotes: { meeting: ${WITHOUT_ONE} } }`, 'PUBLISHED', [MEETINGS]],
  ['quotes', `{ article: { meetings: ${WITHOUT_ONE}, quotes: ${SAID} } }`, 'SAID', [REPORTS]],
  ['quotes', `{ said: { from: "2001" }, article: ${ENGLISH} }`, 'SAID', [ARTICLES]],
  ['quotes', `{ search: ${WORDS}, article: { not: { language: ["fr"] } } }`, 'SAID', [ARTICLES, TREATIES]],
  ['quotes', '{ not: { article: { language: ["fr"] } } }', 'SAID', [TREATIES, TREATIES_TOO]],
  ['articles', '{ not: { quotes: { act: [APOLOGISE] } } }', 'PUBLISHED', [QUOTES]],
  [
    'quotes',
    `{ search: ${WORDS}, not: { article: { language: ["fr"] } } }`,
    'SAID',
    [TREATIES, TREATIES_TOO],
  ],
  ['articles', `{ search: ${WORDS}, quotes: ${SAID} }`, 'PUBLISHED', [QUOTES, UNQUOTED]],
  ['quotes', `{ or: [{ search: "treaty" }, { article: ${ENGLISH} }] }`, 'SAID', [ARTICLES]],
  ['quotes', `{ said: { from: "2001", to: "2030" }, article: ${ENGLISH} }`, 'SAID', [ARTICLES]],
  ['claims', `{ asserted: ${SAID} }`, '', [QUOTES]],
  ['quotes', `{ speaker: ${NO_PLACE} }`, 'SAID', [ACTORS]],
  ['claims', `{ about: ${NO_PLACE} }`, '', [ACTORS]],
  ['quotes', `{ about: ${NO_PLACE}, article: { mentions: ${NO_PLACE} } }`, 'SAID', [ACTORS, ARTICLES]],
  ['articles', `{ quotes: { speaker: ${NO_PLACE} }, credits: ${NO_PLACE} }`, 'PUBLISHED', [ACTORS, QUOTES]],
  ['meetings', '{ place: { not: { type: [PERSON] } } }', 'DATE', [ACTORS]],
];

interface List {
  edges: { cursor: string; node: { id: string } }[];
}

/** All of a list, its first and last page, and the pages before and behind the one in its middle. */
async function told(list: string): Promise<List[]> {
  const page = async (stretch: string): Promise<List> => {
    const query = `{ list: ${list}, ${stretch}) { edges { cursor node { id } } } }`;
    return (await answerOf<{ list: List }>(database, query)).list;
  };
  const all = await page('first: 100');
  const middle = all.edges[all.edges.length >> 1]?.cursor ?? '';
  const cuts = ['first: 2', 'last: 3', `first: 3, after: "${middle}"`, `last: 3, before: "${middle}"`];
  return [all, ...(await Promise.all(cuts.map(page)))];
}

async function copy([table, changed, where]: Copies): Promise<void> {
  const rows =
    await database.rows(`with chosen as (select one from ${table} one where ${where} order by one.id limit 1)
    insert into ${table} select (jsonb_populate_record(one, jsonb_build_object('id', 100000 + n${changed}))).*
    from chosen, generate_series(1, 1001) n returning id`);
  expect(rows).toHaveLength(1001);
  await database.rows(IN_SEARCH);
}

test.each(lists)('%s(filter: %s) is the same every way', async (list, filter, order, copies) => {
  const orders = order === '' ? [''] : [`, orderBy: ${order}_DESC`, `, orderBy: ${order}_ASC`];
  const asked = orders.map((by) => `${list}(filter: ${filter}${by}`);
  const few = await Promise.all(asked.map(told));
  expect(few[0]?.[0]?.edges.length).toBeGreaterThan(4);
  for (const more of copies) {
    await copy(more);
    expect(await Promise.all(asked.map(told))).toEqual(few);
  }
});

/** Rows that come last in either order, since they have no date. */
const LAST_QUOTES: Copies = ['quote', ", 'said_from', null, 'said_to', null, 'confidence', 0.9", 'true'];
const LAST_ARTICLES: Copies = [
  'article',
  ", 'published_from', null, 'published_to', null, 'url', null, 'identity_key', n",
  "outlet_id in (select id from actor where type <> 'PLACE')",
];
const LINKS = `insert into quote_link (from_article_id, from_quote_id, to_article_id, to_quote_id, kind, basis, confidence)
  select quote.article_id, quote.id, first.article_id, first.id, 'DENIES', 'EXPLICIT', 1
  from quote, (select * from quote order by id limit 1) first where quote.id > 100000 returning from_quote_id`;

test.each([
  ['quotes', '{ kind: [DIRECT, INDIRECT, MIXED] }', 'SAID', [LAST_QUOTES]],
  ['quotes', '{ minConfidence: 0.5 }', 'SAID', [LAST_QUOTES]],
  ['quotes', `{ minConfidence: 0.5, article: ${ENGLISH} }`, 'SAID', [ARTICLES, LAST_QUOTES]],
  ['quotes', '{ linked: DENIES }', 'SAID', [LAST_QUOTES]],
  ['articles', '{ outlet: { not: { type: [PLACE] } } }', 'PUBLISHED', [LAST_ARTICLES]],
] as const)('%s(filter: %s) begins the same where more match', async (list, filter, order, more) => {
  const begin = (): Promise<List[]> =>
    Promise.all(
      ['DESC', 'ASC'].map(async (way) => {
        const query = `{ list: ${list}(filter: ${filter}, orderBy: ${order}_${way}, first: 3) { edges { cursor node { id } } } }`;
        return (await answerOf<{ list: List }>(database, query)).list;
      }),
    );
  const few = await begin();
  expect(few[0]?.edges.length).toBe(3);
  for (const rows of more) await copy(rows);
  await database.rows(LINKS);
  expect(await begin()).toEqual(few);
});
