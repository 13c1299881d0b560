select row_to_json(answer)::text as answer from (select (select row_to_json(page) from (select article.title, article.text,
  (select row_to_json(dated) from (select article.published_value as value, article.published_origin as origin
    where article.published_value is not null) dated) as published,
  (select row_to_json(named) from (select actor.name from actor where actor.id = article.outlet_id) named) as outlet,
  (select coalesce(json_agg(row_to_json(credited)), '[]') from (select credit.role,
      (select row_to_json(named) from (select actor.name from actor where actor.id = credit.actor_id) named) as actor
    from article_credit credit where credit.article_id = article.id order by credit.ordinal limit 100) credited) as credits,
  (select row_to_json(mentions) from (select coalesce(json_agg(row_to_json(mentioned)), '[]') as nodes from (select mention.kind,
      (select row_to_json(named) from (select 'actor-' || actor.id as id, actor.name, initcap(actor.type) as "__typename"
        from actor where actor.id = mention.actor_id) named) as actor,
      (select row_to_json(found) from (select mention.start_offset as start, mention.end_offset as "end") found) as evidence
    from mention where mention.article_id = article.id order by mention.start_offset, mention.id limit 100) mentioned) mentions) as mentions,
  (select row_to_json(quotes) from (select coalesce(json_agg(row_to_json(said)), '[]') as nodes from (select quote.kind,
      (select coalesce(json_agg(row_to_json(piece)), '[]') from (select span.start_offset as start, span.end_offset as "end"
        from quote_span span where span.article_id = quote.article_id and span.quote_id = quote.id and span.part = 'CONTENT'
        order by span.ordinal) piece) as content,
      (select coalesce(json_agg(row_to_json(named)), '[]') from (select 'actor-' || actor.id as id, actor.name
        from quote_actor link join actor on actor.id = link.actor_id
        where link.article_id = quote.article_id and link.quote_id = quote.id and link.role = 'SPEAKER'
        order by link.ordinal) named) as speakers, quote.act
    from quote where quote.article_id = article.id order by quote.start_offset, quote.id limit 50) said) quotes) as quotes,
  (select row_to_json(meetings) from (select coalesce(json_agg(row_to_json(met) order by first, id), '[]') as nodes from (
      select meeting.id, meeting.title, min(report.start_offset) as first from meeting_report report
      join meeting on meeting.id = report.meeting_id where report.article_id = article.id
      group by meeting.id order by 3, 1 limit 20) meeting
    cross join lateral (select meeting.title,
      (select row_to_json(reports) from (select coalesce(json_agg(row_to_json(told)), '[]') as nodes from (select
          (select row_to_json(named) from (select teller.url from article teller where teller.id = report.article_id) named) as article,
          (select coalesce(json_agg(row_to_json(span)), '[]') from (select span.start_offset as start, span.end_offset as "end"
            from meeting_report_span span where span.article_id = report.article_id and span.report_id = report.id
              and span.part = 'MENTION' order by span.ordinal limit 100) span) as evidence
        from meeting_report report where report.meeting_id = meeting.id
        order by coalesce(report.published_from, '-infinity') desc, report.id desc limit 5) told) reports) as reports) met) meetings) as meetings,
  (select coalesce(json_agg(row_to_json(shown) order by near.similarity desc, near.id), '[]') from (
      select other_id as id, similarity, kind from article_copy where article_id = article.id
      union all select article_id, similarity, kind from article_copy where other_id = article.id) near
    join article other on other.id = near.id
    cross join lateral (select near.similarity, near.kind,
      (select row_to_json(named) from (select other.url,
        (select row_to_json(outlet) from (select actor.name from actor where actor.id = other.outlet_id) outlet) as outlet) named)
        as article) shown) as copies
  from article where article.url = $1) page) as article) answer
