import type { Arguments } from '../arguments';
import { column, many, one, paged, type Many, type One, type Paged } from '../field';
import { AGENDAS } from '../filters/meeting';
import { searchQuery, soughtIn } from '../filters/search-query';
import { globalId, numbersOf } from '../global-id';
import { filteredList, inTime, listOf } from '../item';
import type { Items } from '../list';
import { MEETING_ACTORS } from '../narrow-tables';
import { byCount, byRank, byTime, type Order } from '../order';
import { sizeOf } from '../page';
import { rankedSearch } from '../ranked-search';
import { raw, sql, type Sql } from '../sql';
import { evidenceColumns } from './evidence';
import { whenOf } from './when';

export const idOfMeeting = column((row) => globalId('meeting', sql`${row}.id`));

export const dateOfMeeting = whenOf('date', (meeting) => sql`${meeting}.date_article_id`);

/** The nearest meeting of the same sides on that side of it, by date; null where the date or a second side isn't told. */
export function neighbourOfMeeting(side: 'before' | 'after'): One {
  const [beyond, direction] = side === 'before' ? [raw('<'), raw('desc')] : [raw('>'), raw('asc')];
  const key = raw("coalesce(part.date_from, '-infinity')");
  return one((meeting) => {
    const sides = sql`from meeting_actor side where side.meeting_id = ${meeting}.id and side.is_side`;
    return sql`select meeting.* from meeting where meeting.id = (select part.meeting_id from meeting_actor part
      where part.actor_id = (select side.actor_id ${sides} order by side.ordinal limit 1) and part.is_side
        and part.date_from is not null and (${key}, part.meeting_id) ${beyond} (${meeting}.date_from, ${meeting}.id)
        and (select count(distinct side.actor_id) ${sides}) > 1
        and not exists (select 1 ${sides} and not exists (select 1 from meeting_actor same
          where same.meeting_id = part.meeting_id and same.actor_id = side.actor_id and same.is_side))
      order by ${key} ${direction}, part.meeting_id ${direction} limit 1)`;
  });
}

export const mediatorsOfMeeting = many(
  (meeting) => sql`select actor.* from meeting_actor part join actor on actor.id = part.actor_id
    where part.meeting_id = ${meeting}.id and part.role = 'MEDIATOR' order by part.ordinal`,
);

/** The principals that met. */
export const sidesOfMeeting = many(
  (
    meeting,
  ) => sql`select part.* from meeting_actor part where part.meeting_id = ${meeting}.id and part.is_side
    order by part.ordinal`,
);

export const participantsOfMeeting = many(
  (meeting) =>
    sql`select part.* from meeting_actor part where part.meeting_id = ${meeting}.id order by part.ordinal`,
);

export const headOfSide = one(
  (side) => sql`select actor.* from meeting_actor part join actor on actor.id = part.actor_id
    where part.meeting_id = ${side}.meeting_id and part.side_id = ${side}.actor_id and part.role = 'HEAD'
      and actor.type = 'PERSON' order by part.ordinal limit 1`,
);

export const participantsOfSide = many(
  (side) => sql`select part.* from meeting_actor part where part.meeting_id = ${side}.meeting_id
    and part.side_id = ${side}.actor_id order by part.ordinal`,
);

const SPANS = raw(`meeting_report report join meeting_report_span span
  on span.article_id = report.article_id and span.report_id = report.id`);

/** A total order, so that the same question has the same answer. */
export function newestReport(report: Sql, span: Sql): Sql {
  return sql`${report}.published_from desc nulls last, ${span}.article_id, ${span}.report_id, ${span}.ordinal`;
}

export const evidenceOfParticipant = many(
  (part, args) => sql`select ${evidenceColumns(raw('span'), raw('report'))} from ${SPANS}
    where report.meeting_id = ${part}.meeting_id and span.part = 'PARTICIPANT' and span.actor_id = ${part}.actor_id
    order by ${newestReport(raw('report'), raw('span'))}
    limit ${sizeOf(args)}::int`,
);

/** What the meeting was for, or came to; the same words in several reports once, as the newest has them. */
export function itemsOfMeeting(part: 'AGENDA' | 'OUTCOME'): Many {
  return many(
    (
      meeting,
    ) => sql`select * from (select distinct on (lower(span.words)) ${evidenceColumns(raw('span'), raw('report'))},
        report.published_from, span.report_id, span.ordinal from ${SPANS}
      where report.meeting_id = ${meeting}.id and span.part = ${raw(`'${part}'`)}
      order by lower(span.words), ${newestReport(raw('report'), raw('span'))}) item
    order by ${newestReport(raw('item'), raw('item'))} limit 100`,
  );
}

/** Newest publication first. */
export const reportsOfMeeting = paged((meeting, args) => {
  const id = raw('item.id');
  const where = [sql`item.meeting_id = ${meeting}.id`];
  const { article } = args;
  if (typeof article === 'string') {
    where.push(sql`item.article_id = any(${numbersOf('article', [article])}::bigint[])`);
  }
  const order = byTime('PUBLISHED_DESC', raw('item.published_from'), id);
  return listOf({ from: raw('meeting_report item'), where, id }, order, args);
});

export const evidenceOfReport = many(
  (report) => sql`select ${evidenceColumns(raw('span'), report)} from meeting_report_span span
    where span.article_id = ${report}.article_id and span.report_id = ${report}.id and span.part = 'MENTION'
    order by span.ordinal limit 100`,
);

/** The article's publication date. */
export const publishedOfReport = one(
  (report) => sql`select article.published_value as value, article.published_precision as precision,
      article.published_origin as origin, article.published_words as words, article.id as article_id,
      article.published_number as number
    from article where article.id = ${report}.article_id and article.published_value is not null`,
);

export const allMeetings = meetingsWhere(() => []);
export const meetingsAtPlace = meetingsWhere((place) => [sql`item.place_id = ${place}.id`]);

/** Those that an article reports, in the order in which it first speaks of them. */
export const meetingsOfArticle = paged((article, args, scope) => {
  const reported = sql`from meeting_report report where report.article_id = ${article}.id`;
  const id = raw('item.id');
  const items = {
    from: raw('meeting item'),
    // As a list, since making each of them once takes as long as all else of the few that there are.
    where: [sql`item.id = any(array(select report.meeting_id ${reported}))`],
    id,
  };
  const start = sql`(select min(report.start_offset) ${reported} and report.meeting_id = item.id)`;
  return filteredList('meeting', items, () => byCount('TEXT_ORDER', start, id, false), args, scope);
});

/** An actor may stand in the list of participants twice. */
export const meetingsOfActor = paged((actor, args, scope) => {
  const links: Items = {
    ...MEETING_ACTORS,
    owners: { ids: sql`select ${actor}.id`, column: raw('item.actor_id') },
  };
  const from = sql`(select distinct part.meeting_id as id, part.date_from, part.date_to from meeting_actor part
    where part.actor_id = ${actor}.id) item`;
  const items = { ...links, from, owners: undefined, narrow: links };
  return filteredList('meeting', items, (of) => meetingOrder(of, args), args, scope);
});

function meetingsWhere(conditions: (row: Sql) => Sql[]): Paged {
  return paged((row, args, scope) => {
    const items = {
      from: raw('meeting item'),
      where: conditions(row),
      id: raw('item.id'),
      time: raw('item.date_from'),
    };
    return filteredList('meeting', items, (of) => meetingOrder(of, args), args, scope);
  });
}

function meetingOrder(items: Items, args: Arguments): Order {
  if (args['orderBy'] !== 'RELEVANCE') return inTime(items, String(args['orderBy']));
  const title = items.nodes
    ? sql`(select meeting.title from meeting where meeting.id = ${items.id})`
    : raw('item.title');
  const sought = soughtIn(searchQuery(rankedSearch(args), 'english'));
  return byRank(rankOfMeeting(items.id, title, sought), items.id, inTime(items, 'DATE_DESC'));
}

/** By its title; where that has none of the words, by what it was for. */
export function rankOfMeeting(id: Sql, title: Sql, sought: Sql): Sql {
  const ofAgenda = sql`select max(ts_rank(search_document(span.words), ${sought})) from ${AGENDAS}
    and report.meeting_id = ${id}`;
  return sql`coalesce(nullif(ts_rank(search_document(${title}), ${sought}), 0), (${ofAgenda}), 0)`;
}
