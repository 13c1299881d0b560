-- Who stands among the participants of a meeting twice has it once: distinct, in the order of the index, stops at ten.
select row_to_json(answer)::text as answer from (select (
  select row_to_json(found) from (select person.name,
    (select row_to_json(quotes) from (select coalesce(json_agg(row_to_json(said) order by place), '[]') as nodes from (
      select row_number() over () as place, link.* from (
        select article_id, quote_id from quote_actor where actor_id = person.id and role = 'SPEAKER'
        order by coalesce(said_from, '-infinity') desc, quote_id desc limit 20) link) link
      join quote on quote.article_id = link.article_id and quote.id = link.quote_id
      join article on article.id = link.article_id
      cross join lateral (select quote.text, (select row_to_json(told) from (select article.title,
        (select row_to_json(dated) from (select article.published_value as value where article.published_value is not null) dated)
          as published) told) as article) said) quotes) as quotes,
    (select row_to_json(meetings) from (select coalesce(json_agg(row_to_json(met) order by place), '[]') as nodes from (
      select row_number() over () as place, part.* from (
        select distinct coalesce(date_from, '-infinity') as moment, meeting_id from meeting_actor where actor_id = person.id
        order by moment desc, meeting_id desc limit 10) part) part
      join meeting on meeting.id = part.meeting_id
      cross join lateral (select meeting.title,
        (select coalesce(json_agg(row_to_json(took)), '[]') from (
          select (select row_to_json(named) from (select actor.name) named) as actor
          from meeting_actor other join actor on actor.id = other.actor_id
          where other.meeting_id = meeting.id order by other.ordinal) took) as participants,
        (select row_to_json(articles) from (select coalesce(json_agg(row_to_json(told)), '[]') as nodes from (
          select article.title from article
          where article.id in (select article_id from meeting_report where meeting_id = meeting.id)
          order by coalesce(article.published_from, '-infinity') desc, article.id desc limit 10) told) articles) as articles) met)
      meetings) as meetings
    from actor person where person.id = replace($1, 'actor-', '')::bigint and person.type = 'PERSON') found) as person) answer
