with met as materialized (
  select meeting_id as id from meeting_actor where actor_id in (select actor_id from actor_name where key = lower($1))
  intersect
  select meeting_id from meeting_actor where actor_id in (select actor_id from actor_name where key = lower($2))
)
select row_to_json(answer)::text as answer from (select (select row_to_json(list) from (select
  (select count(*) from met) as "totalCount",
  (select coalesce(json_agg(row_to_json(node) order by position), '[]') from (
    select row_number() over () as position, oldest.* from (select meeting.* from met join meeting using (id)
      order by coalesce(meeting.date_from, 'infinity'), meeting.id limit 20) oldest) meeting
  cross join lateral (select meeting.title, meeting.kind, meeting.status, meeting.level,
    (select row_to_json(dated) from (select meeting.date_value as value, meeting.date_precision as precision, meeting.date_words as text
      where meeting.date_value is not null) dated) as date,
    (select row_to_json(named) from (select actor.name, actor.country_code as "countryCode" from actor where actor.id = meeting.place_id) named)
      as place,
    (select coalesce(json_agg(row_to_json(took)), '[]') from (select
        (select row_to_json(named) from (select actor.name from actor where actor.id = part.actor_id) named) as actor, part.role,
        (select row_to_json(named) from (select actor.name from actor where actor.id = part.side_id) named) as side
      from meeting_actor part where part.meeting_id = meeting.id order by part.ordinal) took) as participants,
    (select coalesce(json_agg(row_to_json(stood)), '[]') from (select
        (select row_to_json(named) from (select actor.name from actor where actor.id = side.actor_id) named) as principal,
        (select row_to_json(named) from (select actor.name from meeting_actor part join actor on actor.id = part.actor_id
          where part.meeting_id = side.meeting_id and part.side_id = side.actor_id and part.role = 'HEAD' and actor.type = 'PERSON'
          order by part.ordinal limit 1) named) as head
      from meeting_actor side where side.meeting_id = meeting.id and side.is_side order by side.ordinal) stood) as sides,
    (select coalesce(json_agg(row_to_json(point)), '[]') from (select agenda.words as text,
        (select row_to_json(found) from (select agenda.start_offset as start, agenda.end_offset as "end") found) as evidence
      from (select distinct on (lower(span.words)) span.*, report.published_from from meeting_report report
        join meeting_report_span span on span.article_id = report.article_id and span.report_id = report.id
        where report.meeting_id = meeting.id and span.part = 'AGENDA'
        order by lower(span.words), report.published_from desc nulls last, span.article_id, span.report_id, span.ordinal) agenda
      order by agenda.published_from desc nulls last, agenda.article_id, agenda.report_id, agenda.ordinal limit 100) point) as agenda,
    (select row_to_json(quotes) from (select (select count(*) from quote where quote.meeting_id = meeting.id) as "totalCount",
      (select coalesce(json_agg(row_to_json(said)), '[]') from (
        select quote.text, quote.act, (select coalesce(json_agg(row_to_json(named)), '[]') from (
          select actor.name from quote_actor link join actor on actor.id = link.actor_id
          where link.article_id = quote.article_id and link.quote_id = quote.id and link.role = 'SPEAKER'
          order by link.ordinal) named) as speakers,
          (select coalesce(json_agg(row_to_json(named)), '[]') from (
          select actor.name from quote_actor link join actor on actor.id = link.actor_id
          where link.article_id = quote.article_id and link.quote_id = quote.id and link.role = 'ADDRESSEE'
          order by link.ordinal) named) as addressees
        from quote where quote.meeting_id = meeting.id
        order by coalesce(quote.said_from, '-infinity') desc, quote.id desc limit 50) said) as nodes) quotes) as quotes,
    (select row_to_json(reports) from (select coalesce(json_agg(row_to_json(told)), '[]') as nodes from (select report.status,
        (select row_to_json(named) from (select article.title,
          (select row_to_json(outlet) from (select actor.name from actor where actor.id = article.outlet_id) outlet) as outlet
          from article where article.id = report.article_id) named) as article,
        (select coalesce(json_agg(row_to_json(found)), '[]') from (select coalesce((select string_agg(sentence.words, ' ' order by sentence.number)
            from sentence where sentence.article_id = span.article_id
              and sentence.number between span.sentence and coalesce(span.last_sentence, span.sentence)), span.words) as sentence
          from meeting_report_span span where span.article_id = report.article_id and span.report_id = report.id and span.part = 'MENTION'
          order by span.ordinal limit 100) found) as evidence
      from meeting_report report where report.meeting_id = meeting.id
      order by coalesce(report.published_from, '-infinity') desc, report.id desc limit 20) told) reports) as reports) node) as nodes
) list) as meetings) answer
