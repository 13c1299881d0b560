import { parseFuzzyDate } from '../../../model/fuzzy-date';
import type { Arguments } from '../arguments';
import { many, pointed } from '../field';
import { numbersOf } from '../global-id';
import { sizeOf } from '../page';
import { atArgument, badArgument } from '../argument-refusal';
import { raw, sql, type Sql } from '../sql';
import { evidenceColumns } from './evidence';
import { tieBetween, tiedTo, TIES, type Until } from './tie';

const LONGEST = 4;
/** Of either end so many of its newest meetings, quotes of each part and articles are followed; of actors beyond, so many. */
const MOST_OF_END = 1_000;
const MOST_BEYOND = 50;
/**
 * So many of those one step away are followed further: the ones that meetings and quotes tie first. As text, since
 * Postgres takes a limit that it doesn't know for a tenth of the rows: one or two, which it would join one by one.
 */
const WIDEST = raw('order by strength, actor_id limit 200');

/**
 * The shortest chains between two actors, searched from both ends at once: two steps from each reach four. A longer
 * length is looked for only where a shorter one has nothing. They run from the end that is in fewer articles (`near`),
 * whichever is asked for first: from there is less to follow, and both directions have the same chains.
 * Rows: ids (of the actors), strengths and numbers (of what joins them), and whether the chain is to be turned round.
 */
export const pathsBetween = many((_row, args) => {
  const until = bound(args);
  const length = lengthOf(args);
  const neighbours = (
    end: string,
  ): Sql => sql`select tied.* from ends, lateral (${tiedTo(raw(end), MOST_OF_END, until)}) tied
      where ${length} >= 2 and not exists (select 1 from one)`;
  const beyond = (
    first: string,
    end: string,
  ): Sql => sql`select first.actor_id as before, first.strength as before_strength,
        first.number as before_number, tied.*
      from ends, (select * from ${raw(first)} ${WIDEST}) first, lateral (${tiedTo(raw('first.actor_id'), MOST_BEYOND, until)}) tied
      where tied.actor_id <> ${raw(end)}`;
  return sql`with ends as materialized (${endsOf(args)}),
    one as materialized (select array[near, far] as ids, array[strength] as strengths, array[number] as numbers
      from ends, lateral (${tieBetween(raw('near'), raw('far'), until)}) tie),
    a1 as materialized (${neighbours('near')}),
    b1 as materialized (${neighbours('far')}),
    met as materialized (select a1.*, b1.strength as last_strength, b1.number as last_number from a1 join b1 using (actor_id)),
    known as materialized (select first.*, tie.strength as last_strength, tie.number as last_number
      from ends, (select * from a1 ${WIDEST}) first, lateral (${tieBetween(raw('first.actor_id'), raw('far'), until)}) tie
      where not exists (select 1 from met)),
    two as materialized (select array[near, actor_id, far] as ids, array[strength, last_strength] as strengths,
        array[number, last_number] as numbers
      from ends, (select * from met union all select * from known) through),
    a2 as materialized (${beyond('a1', 'near')} and ${length} >= 3 and not exists (select 1 from two)),
    three as materialized (select array[near, a2.before, a2.actor_id, far] as ids,
        array[a2.before_strength, a2.strength, b1.strength] as strengths,
        array[a2.before_number, a2.number, b1.number] as numbers
      from ends, a2 join b1 using (actor_id)),
    b2 as materialized (${beyond('b1', 'far')} and ${length} >= 4 and exists (select 1 from a2)
      and not exists (select 1 from three)),
    four as (select array[near, a2.before, a2.actor_id, b2.before, far] as ids,
        array[a2.before_strength, a2.strength, b2.strength, b2.before_strength] as strengths,
        array[a2.before_number, a2.number, b2.number, b2.before_number] as numbers
      from ends, a2 join b2 using (actor_id))
    select path.*, turned from ends,
      (select * from one union all select * from two union all select * from three union all select * from four) path
    order by (select sum(strength) from unnest(strengths) strength), ids limit ${sizeOf(args)}::int`;
}, 2 * MOST_OF_END);

/** One row a step: from_id, to_id, and the kind and number of what joins them. */
export const stepsOfPath = many(
  (path) => sql`select ${path}.ids[step + ${path}.turned::int] as from_id,
      ${path}.ids[step + 1 - ${path}.turned::int] as to_id, (${TIES})[${path}.strengths[step]] as kind,
      ${path}.numbers[step] as number
    from generate_series(1, cardinality(${path}.numbers)) step
    order by case when ${path}.turned then -step else step end`,
);

export const viaOfStep = pointed(['meeting', 'quote', 'article']);

/** The reports of the meeting, the words of the quote, or the first sentence that names both. */
export const evidenceOfStep = many((step) => {
  const isOf = (kind: string): Sql => sql`${step}.kind = ${raw(`'${kind}'`)}`;
  const named = sql`select sentence.article_id, sentence.start_offset, sentence.end_offset, sentence.words,
      sentence.number as sentence, null::int as last_sentence, mine.confidence, mine.rule, mine.run_id
    from mention mine
    join mention other on other.article_id = mine.article_id and other.sentence = mine.sentence
    join sentence on sentence.article_id = mine.article_id and sentence.number = mine.sentence
    where mine.article_id = ${step}.number and mine.actor_id = ${step}.from_id and other.actor_id = ${step}.to_id
    order by mine.sentence, mine.start_offset, mine.id limit 1`;
  return sql`(select ${evidenceColumns(raw('report'))} from meeting_report report
      where ${isOf('meeting')} and report.meeting_id = ${step}.number
      order by report.published_from desc nulls last, report.id limit 3)
    union all (select ${evidenceColumns(raw('quote'))} from quote where ${isOf('quote')} and quote.id = ${step}.number)
    union all (select ${evidenceColumns(raw('named'))} from (${named}) named where ${isOf('article')})`;
});

/** Two actors, and whether the one that chains are to end with is the near one. None for anything else, or for one actor alone. */
function endsOf(args: Arguments): Sql {
  return sql`select case when turned then finish else start end as near, case when turned then start else finish end as far,
      turned
    from (select one.id as start, other.id as finish, (other.article_count, other.id) < (one.article_count, one.id) as turned
      from actor one, actor other
      where one.id = ${endOf(args, 'from')} and other.id = ${endOf(args, 'to')} and one.id <> other.id) asked`;
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
function bound({ until }: Arguments): Until {
  if (typeof until !== 'string') return null;
  const last = parseFuzzyDate(until)?.to;
  if (last) return last;
  throw badArgument('until', `until is ${until}: it needs an end with a year, such as 2007-05.`);
}
