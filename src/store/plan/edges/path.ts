import { parseFuzzyDate } from '../../../model/fuzzy-date';
import type { Arguments } from '../arguments';
import { many, pointed } from '../field';
import { numbersOf } from '../global-id';
import { sizeOf } from '../page';
import { atArgument, badArgument } from '../argument-refusal';
import { raw, sql, type Sql } from '../sql';
import { evidenceColumns } from './evidence';

const LONGEST = 4;
/** Of each actor its newest meetings, quotes of each part and articles are followed, so that the best known cost no more. */
const MOST_FOLLOWED = 50;
/**
 * Of those one step away, so many are followed further: the ones that meetings and quotes tie first. As text, since
 * Postgres takes a limit that it doesn't know for a tenth of the rows: one or two, which it would join one by one.
 */
const WIDEST = raw('200');

/**
 * The shortest chains between two actors, searched from both ends at once: two steps from each reach four. A longer
 * length is looked for only where a shorter one has nothing. Rows: ids (of the actors), kinds and numbers (of what
 * joins them).
 */
export const pathsBetween = many((_row, args) => {
  const [from, to] = [endOf(args, 'from'), endOf(args, 'to')];
  const until = bound(args);
  return sql`with ends as (select ${from}::bigint as start, ${to}::bigint as finish),
    a1 as materialized (select found.* from ends, lateral (${neighbours(raw('ends.start'), until)}) found
      order by strength, actor_id limit ${WIDEST}),
    b1 as materialized (select found.* from ends, lateral (${neighbours(raw('ends.finish'), until)}) found
      order by strength, actor_id limit ${WIDEST}),
    one as (select array[start, finish] as ids, array[a1.kind] as kinds, array[a1.number] as numbers, a1.strength
      from ends join a1 on a1.actor_id = finish where start <> finish),
    two as materialized (select array[start, a1.actor_id, finish] as ids, array[a1.kind, b1.kind] as kinds,
        array[a1.number, b1.number] as numbers, a1.strength + b1.strength as strength
      from ends, a1 join b1 using (actor_id)
      where ${lengthOf(args)} >= 2 and start <> finish and not exists (select 1 from one)),
    a2 as materialized (select a1.actor_id as before, a1.kind as before_kind, a1.number as before_number,
        a1.strength + found.strength as strength, found.actor_id, found.kind, found.number
      from a1, ends, lateral (${neighbours(raw('a1.actor_id'), until)}) found
      where ${lengthOf(args)} >= 3 and start <> finish and found.actor_id not in (start, finish)
        and not exists (select 1 from one) and not exists (select 1 from two)),
    three as materialized (select array[start, a2.before, a2.actor_id, finish] as ids,
        array[a2.before_kind, a2.kind, b1.kind] as kinds, array[a2.before_number, a2.number, b1.number] as numbers,
        a2.strength + b1.strength as strength
      from ends, a2 join b1 using (actor_id)),
    b2 as materialized (select b1.actor_id as before, b1.kind as before_kind, b1.number as before_number,
        b1.strength + found.strength as strength, found.actor_id, found.kind, found.number
      from b1, ends, lateral (${neighbours(raw('b1.actor_id'), until)}) found
      where ${lengthOf(args)} >= 4 and exists (select 1 from a2) and not exists (select 1 from three)
        and found.actor_id not in (start, finish)),
    four as (select array[start, a2.before, a2.actor_id, b2.before, finish] as ids,
        array[a2.before_kind, a2.kind, b2.kind, b2.before_kind] as kinds,
        array[a2.before_number, a2.number, b2.number, b2.before_number] as numbers, a2.strength + b2.strength as strength
      from ends, a2 join b2 using (actor_id) where a2.before <> b2.before)
    select * from (select * from one union all select * from two union all select * from three union all select * from four) path
    order by strength, ids limit ${sizeOf(args)}::int`;
});

/** One row a step: from_id, to_id, and the kind and number of what joins them. */
export const stepsOfPath = many(
  (
    path,
  ) => sql`select ${path}.ids[step] as from_id, ${path}.ids[step + 1] as to_id, ${path}.kinds[step] as kind,
      ${path}.numbers[step] as number
    from generate_series(1, cardinality(${path}.kinds)) step order by step`,
);

export const viaOfStep = pointed(['meeting', 'quote', 'article']);

/** The reports of the meeting, the words of the quote, or the names that stand in one sentence. */
export const evidenceOfStep = many((step) => {
  const isOf = (kind: string): Sql => sql`${step}.kind = ${raw(`'${kind}'`)}`;
  const together = sql`select min(mine.sentence) from mention mine join mention other
    on other.article_id = mine.article_id and other.sentence = mine.sentence and other.actor_id = ${step}.to_id
    where mine.article_id = ${step}.number and mine.actor_id = ${step}.from_id`;
  return sql`(select ${evidenceColumns(raw('report'))} from meeting_report report
      where ${isOf('meeting')} and report.meeting_id = ${step}.number
      order by report.published_from desc nulls last, report.id limit 3)
    union all (select ${evidenceColumns(raw('quote'))} from quote where ${isOf('quote')} and quote.id = ${step}.number)
    union all (select ${evidenceColumns(raw('mention'))} from mention
      where ${isOf('article')} and mention.article_id = ${step}.number and mention.sentence = (${together})
        and mention.actor_id in (${step}.from_id, ${step}.to_id)
      order by mention.start_offset, mention.id limit 4)`;
});

/** Who shares a meeting, a quote or a sentence with an actor, each by the strongest and newest of them. */
function neighbours(actor: Sql, until: string | null): Sql {
  const upTo = (column: string): Sql => (until ? sql` and ${raw(column)} <= ${until}::timestamptz` : raw(''));
  const newest = (column: string, id: string): Sql =>
    sql`order by coalesce(${raw(column)}, '-infinity') desc, ${raw(id)} desc limit ${MOST_FOLLOWED}::int`;
  return sql`select distinct on (actor_id) actor_id, kind, number, strength from (
    select other.actor_id, 'meeting'::text as kind, other.meeting_id as number, 1 as strength from (
      select meeting_id from meeting_actor where actor_id = ${actor}${upTo('date_from')} ${newest('date_from', 'meeting_id')}) mine
    join meeting_actor other on other.meeting_id = mine.meeting_id
    union all
    select other.actor_id, 'quote', other.quote_id, 2 from (values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')) part (role)
    cross join lateral (select article_id, quote_id from quote_actor
      where actor_id = ${actor} and role = part.role${upTo('said_from')} ${newest('said_from', 'quote_id')}) mine
    join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
      and case part.role when 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end
    union all
    select other.actor_id, 'article', other.article_id, 3 from (
      select article_id from article_actor where actor_id = ${actor}${upTo('published_from')} ${newest('published_from', 'article_id')}) mine
    join mention own on own.article_id = mine.article_id and own.actor_id = ${actor}
    join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> ${actor} order by actor_id, strength, number desc`;
}

/** The number of an actor; of anything else, or of nobody, one that no row has. */
function endOf(args: Arguments, end: 'from' | 'to'): Sql {
  const [number = '0'] = atArgument(end, () => numbersOf('actor', [String(args[end])]));
  return sql`(select coalesce(merged_into, id) from actor where id = ${number}::bigint)`;
}

function lengthOf({ maxLength }: Arguments): Sql {
  if (typeof maxLength === 'number' && maxLength >= 1 && maxLength <= LONGEST) return sql`${maxLength}::int`;
  throw badArgument('maxLength', `maxLength must be from 1 to ${LONGEST}, but is ${String(maxLength)}.`);
}

/** The last instant that counts. */
function bound({ until }: Arguments): string | null {
  if (typeof until !== 'string') return null;
  const last = parseFuzzyDate(until)?.to;
  if (last) return last;
  throw badArgument('until', `until is ${until}: it needs an end with a year, such as 2007-05.`);
}
