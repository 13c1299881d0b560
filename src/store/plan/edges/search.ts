import { nameKey } from '../../../model/name-key';
import { nameSounds } from '../../../model/name-sounds';
import { paged } from '../field';
import { meetingsAbout } from '../filters/meeting';
import { searchQuery, soughtIn } from '../filters/search-query';
import type { IdKind } from '../global-id';
import { LIMIT_RANKED, MOST_RANKED } from '../item';
import { nearLexemes, nearQuery } from '../near-names';
import { readPage } from '../page';
import { atArgument } from '../argument-refusal';
import { joinSql, raw, sql, type Sql } from '../sql';
import { byRank } from '../order';
import { rankOfMeeting } from './meeting';

/** What the search box looks through, and of which kind of id that is. */
export const SEARCH_TYPES = {
  ARTICLE: 'article',
  PERSON: 'actor',
  ORGANISATION: 'actor',
  PLACE: 'actor',
  MEETING: 'meeting',
  QUOTE: 'quote',
} as const satisfies Record<string, IdKind>;

type SearchType = keyof typeof SEARCH_TYPES;
export type SearchKind = (typeof SEARCH_TYPES)[SearchType];

/**
 * Of each kind the newest matches are ranked. Names come first, the most mentioned first, whoever bears exactly the
 * words searched for before all; then articles, meetings and quotes by how well they fit; last, where nobody is called so,
 * those whose names are a letter away. Rows: kind, number, score, and the query to mark by.
 */
export const searchEverything = paged(
  (_row, args) => {
    const text = String(args['text']);
    const types =
      (args['types'] as SearchType[] | null | undefined) ?? (Object.keys(SEARCH_TYPES) as SearchType[]);
    // Of no type: names of none of the types of names.
    const kinds = [
      ...new Set(types.length === 0 ? (['actor'] as const) : types.map((type) => SEARCH_TYPES[type])),
    ];
    const matches = atArgument('text', () => kinds.flatMap((kind) => matchesOf(kind, text, types)));
    const union = (selects: readonly Sql[]): Sql => sql`(${joinSql(selects, ' union all ')}) item`;
    const order = byRank(raw('item.score'), raw('item.place'));
    return {
      from: union(matches.map(({ ranked }) => ranked)),
      counted: union(matches.map(({ found }) => found)),
      where: [],
      order,
      page: readPage(args, order),
      kinds,
      foundFirst: true,
      capped: true,
    };
  },
  MOST_RANKED * new Set(Object.values(SEARCH_TYPES)).size,
);

interface Matches {
  /** kind, number, place, score, query */
  readonly ranked: Sql;
  readonly found: Sql;
}

function matchesOf(kind: SearchKind, text: string, types: readonly SearchType[]): Matches[] {
  return kind === 'actor' ? matchingActors(text, types) : [matchingTexts(kind, searchQuery(text, 'english'))];
}

/** A row's number alone is not unique among kinds, and a place in an order has to be. */
function rowOf(kind: SearchKind, number: Sql, score: Sql, query: Sql): Sql {
  const place = raw(String(['actor', 'article', 'meeting', 'quote'].indexOf(kind)));
  return sql`select ${raw(`'${kind}'`)}::text as kind, ${number} as number, ${number} * 4 + ${place} as place,
    (${score})::float8 as score, ${query} as query`;
}

function matchingTexts(kind: Exclude<SearchKind, 'actor'>, query: Sql): Matches {
  const { from, number, rank, matching } = TEXTS[kind];
  const found = sql`select ${number} from ${from} where ${matching(query)}`;
  // By their numbers first: to put whole texts in order takes half as long again.
  const newest = sql`array(${found} order by ${number} desc ${LIMIT_RANKED})`;
  const sought = soughtIn(query);
  return {
    found,
    ranked: sql`${rowOf(kind, number, rank(sought), sought)} from ${from} where ${number} = any(${newest})`,
  };
}

const TEXTS = {
  article: {
    from: raw('article_search'),
    number: raw('article_id'),
    rank: (query: Sql) => sql`ts_rank(document, ${query})`,
    matching: (query: Sql) => sql`document @@ ${query}`,
  },
  quote: {
    from: raw('quote'),
    number: raw('id'),
    rank: (query: Sql) => sql`ts_rank(search_document(text), ${query})`,
    matching: (query: Sql) => sql`search_document(text) @@ ${query}`,
  },
  meeting: {
    from: raw('meeting'),
    number: raw('meeting.id'),
    rank: (query: Sql) => rankOfMeeting(raw('meeting.id'), raw('meeting.title'), query),
    matching: (query: Sql) => sql`meeting.id in (${meetingsAbout(query)})`,
  },
} as const;

function matchingActors(text: string, types: readonly SearchType[]): Matches[] {
  const query = searchQuery(text, 'simple');
  const called = actorsCalled(text, query);
  const bears = sql`exists (select 1 from actor_name name where name.actor_id = hit.id and name.key = ${nameKey(text)})`;
  const near = nearQuery(sql`${isPlain(text) ? nearLexemes(text) : '[]'}`);
  const nearlyCalled = sql`select actor_id from actor_name where to_tsvector('simple'::regconfig, key) @@ ${near}
    and not exists (${called})`;
  return [
    actorsAmong(called, types, sql`1 + ${bears}::int + ${MENTIONED}`, soughtIn(query)),
    actorsAmong(nearlyCalled, types, sql`${MENTIONED} - 1`, near),
  ];
}

/** From 0 to 1. */
const MENTIONED = raw('hit.mention_count / (hit.mention_count + 10::float8)');

function actorsAmong(ids: Sql, types: readonly SearchType[], score: Sql, query: Sql): Matches {
  const found = sql`from actor where actor.article_count > 0 and actor.type = any(${types}::text[])
    and actor.id in (${ids})`;
  return {
    found: sql`select actor.id ${found}`,
    ranked: sql`${rowOf('actor', raw('hit.id'), score, query)}
      from (select actor.id, actor.mention_count ${found}
        order by actor.mention_count desc, actor.id ${LIMIT_RANKED}) hit`,
  };
}

/** Those whose names hold the words as they are written; where nobody's do, those whose names sound like them. */
function actorsCalled(text: string, query: Sql): Sql {
  const written = sql`select actor_id from actor_name where to_tsvector('simple'::regconfig, key) @@ ${query}`;
  const sounds = isPlain(text) ? nameSounds(nameKey(text)) : '';
  if (!sounds) return written;
  return sql`${written} union all select actor_id from actor_name where sounds <> ''
    and to_tsvector('simple'::regconfig, sounds) @@ plainto_tsquery('simple', ${sounds}) and not exists (${written})`;
}

/** What has quotation marks, "or" or "-" means its words. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{M}\s.'’-]+$/u.test(text) && !/(^|\s)(or(\s|$)|-)/iu.test(text);
}
