import type { Arguments } from './arguments';
import type { FilteredTable } from './filters/filter';
import type { List } from './list';
import { sizeOf } from './page';
import { allOf, raw, sql, type Sql } from './sql';

/** How rows of a list are put together: the key, of the row itself or of one that is joined to it. */
interface Grouping {
  readonly key: Sql;
  readonly join: Sql;
  readonly kind: 'actor' | 'word' | 'day' | 'month' | 'year';
  /** Rows that are counted in no group. */
  readonly where: Sql;
  /** The node's columns that key and join read. */
  readonly reads: readonly string[];
  /** What is counted: rows, or nodes where one may be joined to several rows of a group. */
  readonly count: Sql;
}

/** The row of the list, in the fragments below. */
const NODE = raw('counted');

const ROWS = raw('count(*)');
const NODES = raw('count(distinct counted.id)');

/** What each list may be grouped by; the names are the enum's values. */
export const GROUPINGS = {
  article: {
    OUTLET: byActor('outlet_id'),
    DAY: byTime('published', 'day'),
    MONTH: byTime('published', 'month'),
    YEAR: byTime('published', 'year'),
    LANGUAGE: byWord('language'),
    PERSON: appears('PERSON'),
    ORGANISATION: appears('ORGANISATION'),
    PLACE: appears('PLACE'),
    TOPIC: byTopic(),
  },
  quote: {
    SPEAKER: byLink(hasPart('SPEAKER'), NODES, ['article_id']),
    ACT: byWord('act'),
    KIND: byWord('kind'),
    DAY: byTime('said', 'day'),
    MONTH: byTime('said', 'month'),
    YEAR: byTime('said', 'year'),
    OUTLET: {
      ...byActor('outlet_id', raw('article')),
      join: sql` join article on article.id = ${NODE}.article_id`,
      reads: ['article_id'],
    },
    ADDRESSEE: byLink(hasPart('ADDRESSEE'), NODES, ['article_id']),
  },
  meeting: {
    PARTICIPANT: byLink(raw('meeting_actor link on link.meeting_id = counted.id'), NODES),
    PLACE: byActor('place_id'),
    STATUS: byWord('status'),
    KIND: byWord('kind'),
    MONTH: byTime('date', 'month'),
    YEAR: byTime('date', 'year'),
  },
} as const satisfies Partial<Record<FilteredTable, Record<string, Grouping>>>;

const KEY_FORMATS = { day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' } as const;

/**
 * Counts over the rows of a list, the largest first, times the newest first.
 * Rows: key, actor_id, count.
 */
export function groupRows(list: List, args: Arguments): Sql {
  const grouping = groupingOf(list, String(args['by']));
  const { key, join, kind, where, count } = grouping;
  const counted = sql`select ${key} as value, ${count}::int as count
    from (${matching(list, grouping)}) counted${join} where ${where} group by 1`;
  const limit = sql`limit ${sizeOf(args)}::int`;
  if (kind === 'actor') {
    return sql`select 'actor-' || value as key, value as actor_id, count from (${counted}) grouped
      order by count desc, value ${limit}`;
  }
  if (kind === 'word') {
    return sql`select value as key, null::bigint as actor_id, count from (${counted}) grouped
      order by count desc, value ${limit}`;
  }
  return sql`select to_char(value, ${raw(`'${KEY_FORMATS[kind]}'`)}) as key, null::bigint as actor_id, count
    from (${counted}) grouped order by value desc ${limit}`;
}

/** The node's columns that these groups of a list ask for. */
export function readByGroups(list: List, groups: readonly Arguments[]): string[] {
  return [...new Set(groups.flatMap(({ by }) => groupingOf(list, String(by)).reads))];
}

/** The nodes of the whole list, or their ids alone. */
function matching(list: List, { reads }: Grouping): Sql {
  const where = allOf(list.where);
  if (reads.length === 0) return sql`select ${list.order.id} as id from ${list.from} where ${where}`;
  if (!list.nodes) return sql`select item.* from ${list.from} where ${where}`;
  return sql`select node.* from ${list.from} join ${raw(list.nodes)} node on node.id = ${list.order.id}
    where ${where}`;
}

function groupingOf({ grouped }: List, by: string): Grouping {
  const groupings: Readonly<Record<string, Grouping>> =
    grouped && grouped in GROUPINGS ? GROUPINGS[grouped as keyof typeof GROUPINGS] : {};
  const grouping = groupings[by];
  if (!grouping) throw new Error(`This list has no groups by ${by}.`);
  return grouping;
}

function byActor(column: string, row = NODE): Grouping {
  const key = sql`${row}.${raw(column)}`;
  return { key, join: raw(''), kind: 'actor', where: sql`${key} is not null`, count: ROWS, reads: [column] };
}

/** By the actors that a table links to the row, by its id and maybe more. */
function byLink(link: Sql, count: Sql, reads: readonly string[] = []): Grouping {
  const key = raw('link.actor_id');
  return { key, join: sql` join ${link}`, kind: 'actor', where: raw('true'), count, reads };
}

function byWord(column: string): Grouping {
  const key = sql`${NODE}.${raw(column)}`;
  return { key, join: raw(''), kind: 'word', where: sql`${key} is not null`, count: ROWS, reads: [column] };
}

/** A date counts where it lies in one day, month or year whole: "in 2007" is no day. */
function byTime(prefix: string, kind: 'day' | 'month' | 'year'): Grouping {
  const start = (end: string): Sql =>
    sql`date_trunc(${raw(`'${kind}'`)}, ${NODE}.${raw(`${prefix}_${end}`)})`;
  return {
    key: start('from'),
    join: raw(''),
    kind,
    where: sql`${start('from')} = ${start('to')}`,
    count: ROWS,
    reads: [`${prefix}_from`, `${prefix}_to`],
  };
}

/** By its label in small letters, as the filter by topic takes it, whether the code is of one scheme or another. */
function byTopic(): Grouping {
  const link = raw('article_topic link on link.article_id = counted.id');
  return { ...byLink(link, NODES), key: raw('lower(link.label)'), kind: 'word' };
}

function appears(type: string): Grouping {
  const link = raw(`article_actor link on link.article_id = counted.id and link.actor_type = '${type}'`);
  return byLink(link, ROWS);
}

function hasPart(role: string): Sql {
  return raw(`quote_actor link on link.article_id = counted.article_id and link.quote_id = counted.id
      and link.role = '${role}'`);
}
