import { joinSql, raw, sql, type Sql } from '../sql';

// Two actors are tied by a meeting that both are at, by a quote of the one to or about the other, and by a sentence that
// names both. Of several ties the strongest counts, of these the newest.

/** What ties, the strongest first: a tie's strength is its place here, from 1. */
export const TIES = raw("array['meeting', 'quote', 'article']");

/** The last instant that counts, or null. */
export type Until = string | null;

/**
 * What ties two actors, if anything does: strength and number. All that the one of them has that is in fewer articles is
 * looked through, the newest first: "president" and somebody whom two articles name are two articles apart, not 20,000.
 */
export function tieBetween(one: Sql, other: Sql, until: Until): Sql {
  const shared = [sharedMeeting(until), sharedQuote(until), sharedSentence(until)];
  return sql`select tie[1]::int as strength, tie[2] as number from (
      select case when one.article_count < other.article_count then one.id else other.id end as rare,
        case when one.article_count < other.article_count then other.id else one.id end as known
      from actor one, actor other where one.id = ${one} and other.id = ${other}) pair,
    lateral (select coalesce((${joinSql(shared, '), (')})) as tie offset 0) strongest where tie is not null`;
}

function sharedMeeting(until: Until): Sql {
  return sql`select array[1, mine.meeting_id] from meeting_actor mine
    where mine.actor_id = pair.rare${upTo('date_from', until)} and (
      select true from meeting_actor other where other.meeting_id = mine.meeting_id and other.actor_id = pair.known limit 1)
    ${newest('date_from', 'meeting_id')} limit 1`;
}

function sharedQuote(until: Until): Sql {
  return sql`select array[2, part.quote_id] from (${EACH_PART}) each (role) cross join lateral (
      select mine.quote_id, mine.said_from from quote_actor mine
      where mine.actor_id = pair.rare and mine.role = each.role${upTo('said_from', until)} and (
        select true from quote_actor other where other.article_id = mine.article_id and other.quote_id = mine.quote_id
          and other.actor_id = pair.known and ${isOpposite('each.role')} limit 1)
      ${newest('said_from', 'quote_id')} limit 1) part
    ${newest('said_from', 'quote_id')} limit 1`;
}

function sharedSentence(until: Until): Sql {
  return sql`select array[3, mine.article_id] from article_actor mine
    where mine.actor_id = pair.rare${upTo('published_from', until)} and (
      select true from mention other where other.actor_id = pair.known and other.article_id = mine.article_id and (
        select true from mention own where own.actor_id = pair.rare and own.article_id = mine.article_id
          and own.sentence = other.sentence limit 1) limit 1)
    ${newest('published_from', 'article_id')} limit 1`;
}

/** Who is tied to an actor by the newest of its meetings, of its quotes of each part and of its articles, so many of each. */
export function tiedTo(actor: Sql, most: number, until: Until): Sql {
  const followed = (date: string, id: string): Sql =>
    sql`${upTo(date, until)} ${newest(date, id)} limit ${raw(String(most))}`;
  return sql`select distinct on (actor_id) actor_id, strength, number from (
    select other.actor_id, 1 as strength, other.meeting_id as number, mine.date_from as day from (
      select mine.meeting_id, mine.date_from from meeting_actor mine
      where mine.actor_id = ${actor}${followed('date_from', 'meeting_id')}) mine
    join meeting_actor other on other.meeting_id = mine.meeting_id
    union all
    select other.actor_id, 2, other.quote_id, mine.said_from from (${EACH_PART}) each (role)
    cross join lateral (select mine.article_id, mine.quote_id, mine.said_from from quote_actor mine
      where mine.actor_id = ${actor} and mine.role = each.role${followed('said_from', 'quote_id')}) mine
    join quote_actor other on other.article_id = mine.article_id and other.quote_id = mine.quote_id
      and ${isOpposite('each.role')}
    union all
    select other.actor_id, 3, other.article_id, mine.published_from from (
      select mine.article_id, mine.published_from from article_actor mine
      where mine.actor_id = ${actor}${followed('published_from', 'article_id')}) mine
    join mention own on own.article_id = mine.article_id and own.actor_id = ${actor}
    join mention other on other.article_id = own.article_id and other.sentence = own.sentence) near
    where actor_id <> ${actor} order by actor_id, strength, coalesce(day, '-infinity') desc, number desc`;
}

const EACH_PART = raw("values ('SPEAKER'), ('ADDRESSEE'), ('ABOUT')");

/** Who speaks is tied to whom it is said to and about. */
function isOpposite(role: string): Sql {
  return raw(
    `case when ${role} = 'SPEAKER' then other.role in ('ADDRESSEE', 'ABOUT') else other.role = 'SPEAKER' end`,
  );
}

function newest(date: string, id: string): Sql {
  return raw(`order by coalesce(${date}, '-infinity') desc, ${id} desc`);
}

function upTo(date: string, until: Until): Sql {
  return until ? sql` and mine.${raw(date)} <= ${until}::timestamptz` : raw('');
}
