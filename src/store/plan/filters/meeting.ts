import { numbersOf } from '../global-id';
import { joinSql, raw, sql, type Sql } from '../sql';
import { overlapsRange } from './date-range';
import { filterField } from './filter-field';
import { isOneOf } from './is-one-of';
import { idsWithActor, linkField, ownActorField } from './link-field';
import { SEARCH_SYNTAX, searchQuery } from './search-query';

const PARTICIPANTS = { table: 'meeting_actor', here: 'meeting_id', there: 'actor_id' };

export const MEETING_FILTER = {
  id: filterField(
    'ID[]',
    (meeting, ids) => sql`${meeting}.id = any(${numbersOf('meeting', ids)}::bigint[])`,
    'A meeting with one of these ids.',
  ),
  search: filterField(
    'Text',
    (meeting, search) => sql`${meeting}.id in (${meetingsAbout(searchQuery(search, 'english'))})`,
    `Full text of title and agenda: ${SEARCH_SYNTAX}.`,
  ),
  kind: filterField(
    'MeetingKind[]',
    (meeting, kinds) => isOneOf(sql`${meeting}.kind`, kinds),
    'Of one of these kinds.',
  ),
  status: filterField(
    'MeetingStatus[]',
    (meeting, statuses) => isOneOf(sql`${meeting}.status`, statuses),
    'Stands so by the newest report.',
  ),
  level: filterField(
    'MeetingLevel[]',
    (meeting, levels) => isOneOf(sql`${meeting}.level`, levels),
    'Of one of these levels.',
  ),
  date: filterField(
    'DateRange',
    (meeting, range) => overlapsRange(meeting, 'date', range),
    'Takes place in this range.',
  ),
  place: ownActorField('meeting', 'place_id', 'Takes place there.'),
  participants: filterField(
    'ActorFilter[]',
    (meeting, filters, scope) =>
      filters.length === 0
        ? raw('true')
        : sql`${meeting}.id in (${joinSql(
            // Put together before a meeting is looked at: two who meet often meet each other seldom.
            filters.map((filter) => idsWithActor(PARTICIPANTS, filter, scope)),
            ' intersect ',
          )})`,
    'Each of these took part; an empty list asks nothing.',
  ),
  agenda: filterField(
    'Text',
    (meeting, words) => sql`${meeting}.id in (${withAgenda(searchQuery(words, 'english'))})`,
    'Full text of what it was for.',
  ),
  article: linkField(
    {
      to: 'article',
      column: 'id',
      key: 'id',
      through: { table: 'meeting_report', here: 'meeting_id', there: 'article_id' },
    },
    'Reported by such an article.',
  ),
} as const;

/** The ids of meetings that a search finds, by their titles or by what any report gives as their agenda. */
export function meetingsAbout(query: Sql): Sql {
  return sql`select id from meeting where search_document(title) @@ ${query} union all ${withAgenda(query)}`;
}

function withAgenda(query: Sql): Sql {
  return sql`select report.meeting_id from ${AGENDAS} and search_document(span.words) @@ ${query}`;
}

/** What reports say that meetings were for; a select from it goes on with its conditions. */
export const AGENDAS = raw(`meeting_report_span span
  join meeting_report report on report.article_id = span.article_id and report.id = span.report_id
  where span.part = 'AGENDA'`);
