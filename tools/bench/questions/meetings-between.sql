-- The sides' meetings are put together first: two who meet often meet each other seldom.
select row_to_json(answer)::text as answer from (select (
  select row_to_json(list) from (select coalesce(json_agg(row_to_json(node) order by place), '[]') as nodes from (
    select row_number() over () as place, newest.* from (select * from meeting
      where id in (select meeting_id from meeting_actor where actor_id = replace($1, 'actor-', '')::bigint
        intersect select meeting_id from meeting_actor where actor_id = replace($2, 'actor-', '')::bigint)
      and date_to >= '2003-01-01' and date_from < '2016-01-01'
    order by coalesce(date_from, '-infinity') desc, id desc limit 20) newest) meeting
  cross join lateral (select meeting.title,
    (select row_to_json(dated) from (select meeting.date_value as value) dated) as date,
    (select coalesce(json_agg(row_to_json(took)), '[]') from (
      select (select row_to_json(named) from (select actor.name) named) as actor
      from meeting_actor part join actor on actor.id = part.actor_id
      where part.meeting_id = meeting.id order by part.ordinal) took) as participants,
    (select row_to_json(quotes) from (select coalesce(json_agg(row_to_json(said)), '[]') as nodes from (
      select quote.text, (select coalesce(json_agg(row_to_json(named)), '[]') from (
        select actor.name from quote_actor link join actor on actor.id = link.actor_id
        where link.article_id = quote.article_id and link.quote_id = quote.id and link.role = 'SPEAKER'
        order by link.ordinal) named) as speakers
      from quote where quote.meeting_id = meeting.id
      order by coalesce(quote.said_from, '-infinity') desc, quote.id desc limit 20) said) quotes) as quotes) node
  ) list) as meetings) answer
