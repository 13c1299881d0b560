import { many } from '../field';
import { sizeOf } from '../page';
import { sql, type Sql } from '../sql';

/** What its reports can't both be right about: dates that don't overlap, places other than one and its country. */
export const disagreementsOfMeeting = many(
  (meeting) => sql`select ${meeting}.id as meeting_id, 'date' as field where exists (
      select 1 from meeting_report one join meeting_report other on other.meeting_id = one.meeting_id
      where one.meeting_id = ${meeting}.id and one.date_to < other.date_from)
    union all
    select ${meeting}.id, 'place' where exists (
      select 1 from meeting_report one join meeting_report other on other.meeting_id = one.meeting_id
      join actor here on here.id = one.place_id join actor there on there.id = other.place_id
      where one.meeting_id = ${meeting}.id and one.place_id < other.place_id
        and not ('COUNTRY' in (here.kind, there.kind) and here.country_code = there.country_code))`,
);

/** Each value that some article tells, what most tell first. */
export const valuesOfDisagreement = many((disagreement) => {
  const value = valueOf(disagreement);
  return sql`select ${disagreement}.meeting_id, ${disagreement}.field, ${value} as value
    from meeting_report report left join actor place on place.id = report.place_id
    where report.meeting_id = ${disagreement}.meeting_id and ${value} is not null
    group by 3 order by count(distinct report.article_id) desc, 3 limit 100`;
});

export const articlesOfValue = many(
  (value, args) => sql`select article.* from article where article.id in (
      select report.article_id from meeting_report report left join actor place on place.id = report.place_id
      where report.meeting_id = ${value}.meeting_id and ${valueOf(value)} = ${value}.value)
    order by article.id limit ${sizeOf(args)}::int`,
);

function valueOf(row: Sql): Sql {
  return sql`case ${row}.field when 'date' then report.date_value else place.name end`;
}
