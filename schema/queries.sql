-- article-page.graphql: One article, ready for a page: its text with every span to highlight.
-- article: $1 = "https://northern-courier.example/2018/05/02/netanyahu-says-iran-lied-tehran-rejects-charge", $2 = 100, $3 = 50, $4 = 20, $5 = 5
select (
  select row_to_json(object_2)
  from (
    select article.title, article.text, article.published_value, article.published_precision, article.published_origin, article.published_words, article.id, article.published_number, article.outlet_id
    from article
    where article.url = $1
  ) row_1
  cross join lateral (
    select row_1.title as "title", row_1.text as "text", (
      select row_to_json(object_4)
      from (
        select row_1.published_value as value, row_1.published_precision as precision, row_1.published_origin as origin, row_1.published_words as words, row_1.id as article_id, row_1.published_number as number
        where row_1.published_value is not null
      ) row_3
      cross join lateral (
        select row_3.value as "value", row_3.origin as "origin"
      ) object_4
    ) as "published", (
      select row_to_json(object_6)
      from (
        select actor.name
        from actor
        where actor.id = row_1.outlet_id
      ) row_5
      cross join lateral (
        select row_5.name as "name"
      ) object_6
    ) as "outlet", (
      select coalesce(json_agg(row_to_json(object_8)), '[]')
      from (
        select credit.role, credit.actor_id
        from article_credit credit
        where credit.article_id = row_1.id
        order by credit.ordinal
        limit 100
      ) row_7
      cross join lateral (
        select row_7.role as "role", (
          select row_to_json(object_10)
          from (
            select actor.name
            from actor
            where actor.id = row_7.actor_id
          ) row_9
          cross join lateral (
            select row_9.name as "name"
          ) object_10
        ) as "actor"
      ) object_8
    ) as "credits", (
      select row_to_json(connection_18)
      from (
        select summary_12.part_1 as "nodes"
        from (
          select coalesce(json_agg(row_to_json(object_13)), '[]') as part_1
          from (
            select item.kind, item.actor_id, item.article_id, item.start_offset, item.end_offset, item.words, item.sentence, item.last_sentence, item.confidence, item.rule, item.run_id, item.start_offset as page_key, item.id as page_id
            from mention item
            where item.article_id = row_1.id
            order by item.start_offset asc, item.id asc
            limit $2::int
          ) page_11
          cross join lateral (
            select page_11.kind as "kind", (
              select row_to_json(object_15)
              from (
                select actor.id, actor.name, actor.type
                from actor
                where actor.id = page_11.actor_id
              ) row_14
              cross join lateral (
                select 'actor-' || row_14.id as "id", row_14.name as "name", case row_14.type
                when 'PERSON' then 'Person'
                when 'ORGANISATION' then 'Organisation'
                when 'PLACE' then 'Place'
                when 'UNNAMED_SOURCE' then 'UnnamedSource'
                end as "__typename"
              ) object_15
            ) as "actor", (
              select row_to_json(object_17)
              from (
                select page_11.article_id, page_11.start_offset, page_11.end_offset, page_11.words, page_11.sentence, page_11.last_sentence, page_11.confidence, page_11.rule, page_11.run_id
              ) row_16
              cross join lateral (
                select row_16.start_offset as "start", row_16.end_offset as "end"
              ) object_17
            ) as "evidence"
          ) object_13
        ) summary_12
      ) connection_18
    ) as "mentions", (
      select row_to_json(connection_26)
      from (
        select summary_20.part_1 as "nodes"
        from (
          select coalesce(json_agg(row_to_json(object_21)), '[]') as part_1
          from (
            select item.kind, item.confidence, item.rule, item.run_id, item.article_id, item.id, item.act, (item.article_id << 23) + item.start_offset as page_key, item.id as page_id
            from quote item
            where item.article_id = row_1.id
            order by (item.article_id << 23) + item.start_offset asc, item.id asc
            limit $3::int
          ) page_19
          cross join lateral (
            select page_19.kind as "kind", (
              select coalesce(json_agg(row_to_json(object_23)), '[]')
              from (
                select span.article_id, span.start_offset, span.end_offset, span.words, span.sentence, span.last_sentence, page_19.confidence, page_19.rule, page_19.run_id
                from quote_span span
                where span.article_id = page_19.article_id and span.quote_id = page_19.id and span.part = 'CONTENT'
                order by span.ordinal
              ) row_22
              cross join lateral (
                select row_22.start_offset as "start", row_22.end_offset as "end"
              ) object_23
            ) as "content", (
              select coalesce(json_agg(row_to_json(object_25)), '[]')
              from (
                select actor.id, actor.name
                from quote_actor link
                join actor on actor.id = link.actor_id
                where link.article_id = page_19.article_id and link.quote_id = page_19.id and link.role = 'SPEAKER'
                order by link.ordinal
              ) row_24
              cross join lateral (
                select 'actor-' || row_24.id as "id", row_24.name as "name"
              ) object_25
            ) as "speakers", page_19.act as "act"
          ) object_21
        ) summary_20
      ) connection_26
    ) as "quotes", (
      select row_to_json(connection_38)
      from (
        select summary_28.part_1 as "nodes"
        from (
          select coalesce(json_agg(row_to_json(object_29)), '[]') as part_1
          from (
            select item.title, item.id, (
              select min(report.start_offset)
              from meeting_report report
              where report.article_id = row_1.id and report.meeting_id = item.id
            ) as page_key, item.id as page_id
            from meeting item
            where item.id in (
              select report.meeting_id
              from meeting_report report
              where report.article_id = row_1.id
            )
            order by (
              select min(report.start_offset)
              from meeting_report report
              where report.article_id = row_1.id and report.meeting_id = item.id
            ) asc, item.id asc
            limit $4::int
          ) page_27
          cross join lateral (
            select page_27.title as "title", (
              select row_to_json(connection_37)
              from (
                select summary_31.part_1 as "nodes"
                from (
                  select coalesce(json_agg(row_to_json(object_32)), '[]') as part_1
                  from (
                    select item.article_id, item.confidence, item.rule, item.run_id, item.id, coalesce(item.published_from, '-infinity') as page_key, item.id as page_id
                    from meeting_report item
                    where item.meeting_id = page_27.id
                    order by coalesce(item.published_from, '-infinity') desc, item.id desc
                    limit $5::int
                  ) page_30
                  cross join lateral (
                    select (
                      select row_to_json(object_34)
                      from (
                        select article.url
                        from article
                        where article.id = page_30.article_id
                      ) row_33
                      cross join lateral (
                        select row_33.url as "url"
                      ) object_34
                    ) as "article", (
                      select coalesce(json_agg(row_to_json(object_36)), '[]')
                      from (
                        select span.article_id, span.start_offset, span.end_offset, span.words, span.sentence, span.last_sentence, page_30.confidence, page_30.rule, page_30.run_id
                        from meeting_report_span span
                        where span.article_id = page_30.article_id and span.report_id = page_30.id and span.part = 'MENTION'
                        order by span.ordinal
                        limit 100
                      ) row_35
                      cross join lateral (
                        select row_35.start_offset as "start", row_35.end_offset as "end"
                      ) object_36
                    ) as "evidence"
                  ) object_32
                ) summary_31
              ) connection_37
            ) as "reports"
          ) object_29
        ) summary_28
      ) connection_38
    ) as "meetings"
  ) object_2
)::text as answer;

-- contested-claims.graphql: Who stands against whom, claim by claim, and where does it say so?
-- claims: $1 = "iran", $2 = true, $3 = 20, $4 = 20, $5 = 20
select (
  select row_to_json(connection_32)
  from (
    select summary_4.part_1 as "nodes"
    from (
      select coalesce(json_agg(row_to_json(object_5)), '[]') as part_1
      from (
        select item.text, item.id, coalesce(item.newest_from, '-infinity') as page_key, item.id as page_id
        from claim item
        where item.id in (
          select member_1.claim_id
          from claim_quote member_1
          join quote_actor part_2 on part_2.article_id = member_1.article_id and part_2.quote_id = member_1.quote_id
          where part_2.role = 'ABOUT' and part_2.actor_id = any(array(
            select actor_id
            from actor_name
            where key = $1 and key <> ''
          ))
        ) and (item.asserted > 0 and item.denied > 0) = $2::boolean
        order by coalesce(item.newest_from, '-infinity') desc, item.id desc
        limit $3::int
      ) page_3
      cross join lateral (
        select page_3.text as "text", (with recursive told (article_id) as (
          select article_id
          from claim_quote
          where claim_id = page_3.id
        ), same (article_id, copy_id) as ( select article_id, article_id from told union select same.article_id, copy.id from same cross join lateral ( select other_id as id from article_copy where article_copy.article_id = same.copy_id union all select article_copy.article_id from article_copy where other_id = same.copy_id) copy) select count(distinct origin.id)::int from ( select min(copy_id) as id from same group by article_id) origin) as "independentOrigins", (
          select row_to_json(connection_18)
          from (
            select summary_8.part_1 as "nodes"
            from (
              select coalesce(json_agg(row_to_json(object_9) order by page_6.page_position asc), '[]') as part_1
              from (
                select *, row_number() over () as page_position
                from (
                  select coalesce(item.said_from, '-infinity') as page_key, item.quote_id as page_id
                  from claim_quote item
                  where item.claim_id = page_3.id and item.denies = false
                  order by coalesce(item.said_from, '-infinity') desc, item.quote_id desc
                  limit $4::int
                ) cut
              ) page_6
              join quote node_7 on node_7.id = page_6.page_id
              cross join lateral (
                select node_7.text as "text", (
                  select coalesce(json_agg(row_to_json(object_11)), '[]')
                  from (
                    select actor.name
                    from quote_actor link
                    join actor on actor.id = link.actor_id
                    where link.article_id = node_7.article_id and link.quote_id = node_7.id and link.role = 'SPEAKER'
                    order by link.ordinal
                  ) row_10
                  cross join lateral (
                    select row_10.name as "name"
                  ) object_11
                ) as "speakers", (
                  select row_to_json(object_13)
                  from (
                    select article.title, article.outlet_id
                    from article
                    where article.id = node_7.article_id
                  ) row_12
                  cross join lateral (
                    select row_12.title as "title", (
                      select row_to_json(object_15)
                      from (
                        select actor.name
                        from actor
                        where actor.id = row_12.outlet_id
                      ) row_14
                      cross join lateral (
                        select row_14.name as "name"
                      ) object_15
                    ) as "outlet"
                  ) object_13
                ) as "article", (
                  select row_to_json(object_17)
                  from (
                    select node_7.article_id, node_7.start_offset, node_7.end_offset, node_7.words, node_7.sentence, node_7.last_sentence, node_7.confidence, node_7.rule, node_7.run_id
                  ) row_16
                  cross join lateral (
                    select coalesce((
                      select string_agg(sentence.words, ' ' order by sentence.number)
                      from sentence
                      where sentence.article_id = row_16.article_id and sentence.number between row_16.sentence and coalesce(row_16.last_sentence, row_16.sentence)
                    ), row_16.words) as "sentence"
                  ) object_17
                ) as "evidence"
              ) object_9
            ) summary_8
          ) connection_18
        ) as "asserted", (
          select row_to_json(connection_31)
          from (
            select summary_21.part_1 as "nodes"
            from (
              select coalesce(json_agg(row_to_json(object_22) order by page_19.page_position asc), '[]') as part_1
              from (
                select *, row_number() over () as page_position
                from (
                  select coalesce(item.said_from, '-infinity') as page_key, item.quote_id as page_id
                  from claim_quote item
                  where item.claim_id = page_3.id and item.denies = true
                  order by coalesce(item.said_from, '-infinity') desc, item.quote_id desc
                  limit $5::int
                ) cut
              ) page_19
              join quote node_20 on node_20.id = page_19.page_id
              cross join lateral (
                select node_20.text as "text", (
                  select coalesce(json_agg(row_to_json(object_24)), '[]')
                  from (
                    select actor.name
                    from quote_actor link
                    join actor on actor.id = link.actor_id
                    where link.article_id = node_20.article_id and link.quote_id = node_20.id and link.role = 'SPEAKER'
                    order by link.ordinal
                  ) row_23
                  cross join lateral (
                    select row_23.name as "name"
                  ) object_24
                ) as "speakers", (
                  select row_to_json(object_26)
                  from (
                    select article.title, article.outlet_id
                    from article
                    where article.id = node_20.article_id
                  ) row_25
                  cross join lateral (
                    select row_25.title as "title", (
                      select row_to_json(object_28)
                      from (
                        select actor.name
                        from actor
                        where actor.id = row_25.outlet_id
                      ) row_27
                      cross join lateral (
                        select row_27.name as "name"
                      ) object_28
                    ) as "outlet"
                  ) object_26
                ) as "article", (
                  select row_to_json(object_30)
                  from (
                    select node_20.article_id, node_20.start_offset, node_20.end_offset, node_20.words, node_20.sentence, node_20.last_sentence, node_20.confidence, node_20.rule, node_20.run_id
                  ) row_29
                  cross join lateral (
                    select coalesce((
                      select string_agg(sentence.words, ' ' order by sentence.number)
                      from sentence
                      where sentence.article_id = row_29.article_id and sentence.number between row_29.sentence and coalesce(row_29.last_sentence, row_29.sentence)
                    ), row_29.words) as "sentence"
                  ) object_30
                ) as "evidence"
              ) object_22
            ) summary_21
          ) connection_31
        ) as "denied"
      ) object_5
    ) summary_4
  ) connection_32
)::text as answer;

-- coverage.graphql: How does press coverage of an actor run over time and outlets, and who speaks in it?
-- articles: $1 = "iran", $2 = 20, $3 = 20
select (
  select row_to_json(connection_12)
  from (with matched_2 as materialized (
    select item.id as id, item.published_from, item.published_to, item.outlet_id
    from article item
    where item.id in (
      select link_1.article_id
      from article_actor link_1
      where link_1.actor_id = any(array(
        select actor_id
        from actor_name
        where key = $1 and key <> ''
      ))
    )
  ) select (
    select count(*)
    from matched_2 item
    where true
  ) as "totalCount", (
    select coalesce(json_agg(row_to_json(object_7)), '[]')
    from (
      select to_char(value, 'YYYY-MM') as key, null::bigint as actor_id, count
      from (
        select date_trunc('month', counted.published_from) as value, count(*)::int as count
        from (
          select item.*
          from matched_2 item
          where true
        ) counted
        where date_trunc('month', counted.published_from) = date_trunc('month', counted.published_to) group by 1
      ) grouped
      order by value desc
      limit $2::int
    ) row_6
    cross join lateral (
      select row_6.key as "key", row_6.count as "count"
    ) object_7
  ) as "byMonth", (
    select coalesce(json_agg(row_to_json(object_9)), '[]')
    from (
      select 'actor-' || value as key, value as actor_id, count
      from (
        select counted.outlet_id as value, count(*)::int as count
        from (
          select item.*
          from matched_2 item
          where true
        ) counted
        where counted.outlet_id is not null group by 1
      ) grouped
      order by count desc, value
      limit $3::int
    ) row_8
    cross join lateral (
      select (
        select row_to_json(object_11)
        from (
          select actor.name
          from actor
          where actor.id = row_8.actor_id
        ) row_10
        cross join lateral (
          select row_10.name as "name"
        ) object_11
      ) as "actor", row_8.count as "count"
    ) object_9
  ) as "byOutlet") connection_12
)::text as answer;

-- quotes: $1 = "iran", $2 = 10, $3 = 20
select (
  select row_to_json(connection_11)
  from (with matched_2 as materialized (
    select item.id as id, item.article_id, item.act
    from quote item
    where item.article_id in (
      select link_1.article_id
      from article_actor link_1
      where link_1.actor_id = any(array(
        select actor_id
        from actor_name
        where key = $1 and key <> ''
      ))
    )
  ) select (
    select coalesce(json_agg(row_to_json(object_6)), '[]')
    from (
      select 'actor-' || value as key, value as actor_id, count
      from (
        select link.actor_id as value, count(distinct counted.id)::int as count
        from (
          select item.*
          from matched_2 item
          where true
        ) counted
        join quote_actor link on link.article_id = counted.article_id and link.quote_id = counted.id and link.role = 'SPEAKER'
        where true group by 1
      ) grouped
      order by count desc, value
      limit $2::int
    ) row_5
    cross join lateral (
      select (
        select row_to_json(object_8)
        from (
          select actor.name, actor.type
          from actor
          where actor.id = row_5.actor_id
        ) row_7
        cross join lateral (
          select row_7.name as "name", case row_7.type
          when 'PERSON' then 'Person'
          when 'ORGANISATION' then 'Organisation'
          when 'PLACE' then 'Place'
          when 'UNNAMED_SOURCE' then 'UnnamedSource'
          end as "__typename"
        ) object_8
      ) as "actor", row_5.count as "count"
    ) object_6
  ) as "bySpeaker", (
    select coalesce(json_agg(row_to_json(object_10)), '[]')
    from (
      select value as key, null::bigint as actor_id, count
      from (
        select counted.act as value, count(*)::int as count
        from (
          select item.*
          from matched_2 item
          where true
        ) counted
        where counted.act is not null group by 1
      ) grouped
      order by count desc, value
      limit $3::int
    ) row_9
    cross join lateral (
      select row_9.key as "key", row_9.count as "count"
    ) object_10
  ) as "byAct") connection_11
)::text as answer;

-- first-steps.graphql: First steps: the newest articles, with who speaks in them and the words they are quoted with.
-- articles: $1 = 5, $2 = 3, $3 = 3
select (
  select row_to_json(connection_18)
  from (
    select (
      select count(*)
      from article item
      where true
    ) as "totalCount", summary_2.part_1 as "nodes"
    from (
      select coalesce(json_agg(row_to_json(object_3)), '[]') as part_1
      from (
        select item.title, item.published_value, item.published_precision, item.published_origin, item.published_words, item.id, item.published_number, item.outlet_id, coalesce(item.published_from, '-infinity') as page_key, item.id as page_id
        from article item
        where true
        order by coalesce(item.published_from, '-infinity') desc, item.id desc
        limit $1::int
      ) page_1
      cross join lateral (
        select page_1.title as "title", (
          select row_to_json(object_5)
          from (
            select page_1.published_value as value, page_1.published_precision as precision, page_1.published_origin as origin, page_1.published_words as words, page_1.id as article_id, page_1.published_number as number
            where page_1.published_value is not null
          ) row_4
          cross join lateral (
            select row_4.value as "value"
          ) object_5
        ) as "published", (
          select row_to_json(object_7)
          from (
            select actor.name
            from actor
            where actor.id = page_1.outlet_id
          ) row_6
          cross join lateral (
            select row_6.name as "name"
          ) object_7
        ) as "outlet", (
          select row_to_json(connection_13)
          from (
            select summary_9.part_1 as "nodes"
            from (
              select coalesce(json_agg(row_to_json(object_10)), '[]') as part_1
              from (
                select item.article_id, item.id, item.act, item.text, (item.article_id << 23) + item.start_offset as page_key, item.id as page_id
                from quote item
                where item.article_id = page_1.id
                order by (item.article_id << 23) + item.start_offset asc, item.id asc
                limit $2::int
              ) page_8
              cross join lateral (
                select (
                  select coalesce(json_agg(row_to_json(object_12)), '[]')
                  from (
                    select actor.name
                    from quote_actor link
                    join actor on actor.id = link.actor_id
                    where link.article_id = page_8.article_id and link.quote_id = page_8.id and link.role = 'SPEAKER'
                    order by link.ordinal
                  ) row_11
                  cross join lateral (
                    select row_11.name as "name"
                  ) object_12
                ) as "speakers", page_8.act as "act", page_8.text as "text"
              ) object_10
            ) summary_9
          ) connection_13
        ) as "quotes", (
          select row_to_json(connection_17)
          from (
            select summary_15.part_1 as "nodes"
            from (
              select coalesce(json_agg(row_to_json(object_16)), '[]') as part_1
              from (
                select item.title, item.status, (
                  select min(report.start_offset)
                  from meeting_report report
                  where report.article_id = page_1.id and report.meeting_id = item.id
                ) as page_key, item.id as page_id
                from meeting item
                where item.id in (
                  select report.meeting_id
                  from meeting_report report
                  where report.article_id = page_1.id
                )
                order by (
                  select min(report.start_offset)
                  from meeting_report report
                  where report.article_id = page_1.id and report.meeting_id = item.id
                ) asc, item.id asc
                limit $3::int
              ) page_14
              cross join lateral (
                select page_14.title as "title", page_14.status as "status"
              ) object_16
            ) summary_15
          ) connection_17
        ) as "meetings"
      ) object_3
    ) summary_2
  ) connection_18
)::text as answer;

-- meetings-between.graphql: The meetings of these two sides: who came, where, when, what for, and what was said about them by whom?
-- meetings: $1 = "ronald reagan", $2 = "mikhail gorbachev", $3 = 20, $4 = 50, $5 = 20
select (
  select row_to_json(connection_42)
  from (with matched_3 as materialized (
    select item.id as id, coalesce(item.date_from, 'infinity') as node_key
    from meeting item
    where true and item.id in (
      select link_1.meeting_id
      from meeting_actor link_1
      where link_1.actor_id = any(array(
        select actor_id
        from actor_name
        where key = $1 and key <> ''
      )) intersect select link_2.meeting_id
      from meeting_actor link_2
      where link_2.actor_id = any(array(
        select actor_id
        from actor_name
        where key = $2 and key <> ''
      ))
    )
  ) select (
    select count(*)
    from matched_3 item
    where true
  ) as "totalCount", summary_6.part_1 as "nodes" from (
    select coalesce(json_agg(row_to_json(object_7) order by page_4.page_position asc), '[]') as part_1
    from (
      select *, row_number() over () as page_position
      from (
        select item.node_key as page_key, item.id as page_id
        from matched_3 item
        where true
        order by item.node_key asc, item.id asc
        limit $3::int
      ) cut
    ) page_4
    join meeting node_5 on node_5.id = page_4.page_id
    cross join lateral (
      select node_5.title as "title", node_5.kind as "kind", node_5.status as "status", node_5.level as "level", (
        select row_to_json(object_9)
        from (
          select node_5.date_value as value, node_5.date_precision as precision, node_5.date_origin as origin, node_5.date_words as words, node_5.date_article_id as article_id, node_5.date_number as number
          where node_5.date_value is not null
        ) row_8
        cross join lateral (
          select row_8.value as "value", row_8.precision as "precision", row_8.words as "text"
        ) object_9
      ) as "date", (
        select row_to_json(object_11)
        from (
          select actor.name, actor.country_code
          from actor
          where actor.id = node_5.place_id
        ) row_10
        cross join lateral (
          select row_10.name as "name", row_10.country_code as "countryCode"
        ) object_11
      ) as "place", (
        select coalesce(json_agg(row_to_json(object_13)), '[]')
        from (
          select part.actor_id, part.meeting_id
          from meeting_actor part
          where part.meeting_id = node_5.id and part.is_side
          order by part.ordinal
        ) row_12
        cross join lateral (
          select (
            select row_to_json(object_15)
            from (
              select actor.name
              from actor
              where actor.id = row_12.actor_id
            ) row_14
            cross join lateral (
              select row_14.name as "name"
            ) object_15
          ) as "principal", (
            select row_to_json(object_17)
            from (
              select actor.name
              from meeting_actor part
              join actor on actor.id = part.actor_id
              where part.meeting_id = row_12.meeting_id and part.side_id = row_12.actor_id and part.role = 'HEAD' and actor.type = 'PERSON'
              order by part.ordinal
              limit 1
            ) row_16
            cross join lateral (
              select row_16.name as "name"
            ) object_17
          ) as "head", (
            select coalesce(json_agg(row_to_json(object_19)), '[]')
            from (
              select part.actor_id, part.role
              from meeting_actor part
              where part.meeting_id = row_12.meeting_id and part.side_id = row_12.actor_id
              order by part.ordinal
            ) row_18
            cross join lateral (
              select (
                select row_to_json(object_21)
                from (
                  select actor.name
                  from actor
                  where actor.id = row_18.actor_id
                ) row_20
                cross join lateral (
                  select row_20.name as "name"
                ) object_21
              ) as "actor", row_18.role as "role"
            ) object_19
          ) as "participants"
        ) object_13
      ) as "sides", (
        select coalesce(json_agg(row_to_json(object_23)), '[]')
        from (
          select *
          from (
            select distinct on (lower(span.words)) span.article_id, span.start_offset, span.end_offset, span.words, span.sentence, span.last_sentence, report.confidence, report.rule, report.run_id, report.published_from, span.report_id, span.ordinal
            from meeting_report report
            join meeting_report_span span on span.article_id = report.article_id and span.report_id = report.id
            where report.meeting_id = node_5.id and span.part = 'AGENDA'
            order by lower(span.words), report.published_from desc nulls last, span.article_id, span.report_id, span.ordinal
          ) item
          order by item.published_from desc nulls last, item.article_id, item.report_id, item.ordinal
          limit 100
        ) row_22
        cross join lateral (
          select row_22.words as "text", (
            select row_to_json(object_25)
            from (
              select row_22.article_id, row_22.start_offset, row_22.end_offset, row_22.words, row_22.sentence, row_22.last_sentence, row_22.confidence, row_22.rule, row_22.run_id
            ) row_24
            cross join lateral (
              select row_24.start_offset as "start", row_24.end_offset as "end"
            ) object_25
          ) as "evidence"
        ) object_23
      ) as "agenda", (
        select row_to_json(connection_31)
        from (
          select (
            select count(*)
            from quote item
            where item.meeting_id = node_5.id
          ) as "totalCount", summary_27.part_1 as "nodes"
          from (
            select coalesce(json_agg(row_to_json(object_28)), '[]') as part_1
            from (
              select item.text, item.act, item.article_id, item.id, coalesce(item.said_from, '-infinity') as page_key, item.id as page_id
              from quote item
              where item.meeting_id = node_5.id
              order by coalesce(item.said_from, '-infinity') desc, item.id desc
              limit $4::int
            ) page_26
            cross join lateral (
              select page_26.text as "text", page_26.act as "act", (
                select coalesce(json_agg(row_to_json(object_30)), '[]')
                from (
                  select actor.name
                  from quote_actor link
                  join actor on actor.id = link.actor_id
                  where link.article_id = page_26.article_id and link.quote_id = page_26.id and link.role = 'SPEAKER'
                  order by link.ordinal
                ) row_29
                cross join lateral (
                  select row_29.name as "name"
                ) object_30
              ) as "speakers"
            ) object_28
          ) summary_27
        ) connection_31
      ) as "quotes", (
        select row_to_json(connection_41)
        from (
          select summary_33.part_1 as "nodes"
          from (
            select coalesce(json_agg(row_to_json(object_34)), '[]') as part_1
            from (
              select item.status, item.article_id, item.confidence, item.rule, item.run_id, item.id, coalesce(item.published_from, '-infinity') as page_key, item.id as page_id
              from meeting_report item
              where item.meeting_id = node_5.id
              order by coalesce(item.published_from, '-infinity') desc, item.id desc
              limit $5::int
            ) page_32
            cross join lateral (
              select page_32.status as "status", (
                select row_to_json(object_36)
                from (
                  select article.title, article.outlet_id
                  from article
                  where article.id = page_32.article_id
                ) row_35
                cross join lateral (
                  select row_35.title as "title", (
                    select row_to_json(object_38)
                    from (
                      select actor.name
                      from actor
                      where actor.id = row_35.outlet_id
                    ) row_37
                    cross join lateral (
                      select row_37.name as "name"
                    ) object_38
                  ) as "outlet"
                ) object_36
              ) as "article", (
                select coalesce(json_agg(row_to_json(object_40)), '[]')
                from (
                  select span.article_id, span.start_offset, span.end_offset, span.words, span.sentence, span.last_sentence, page_32.confidence, page_32.rule, page_32.run_id
                  from meeting_report_span span
                  where span.article_id = page_32.article_id and span.report_id = page_32.id and span.part = 'MENTION'
                  order by span.ordinal
                  limit 100
                ) row_39
                cross join lateral (
                  select coalesce((
                    select string_agg(sentence.words, ' ' order by sentence.number)
                    from sentence
                    where sentence.article_id = row_39.article_id and sentence.number between row_39.sentence and coalesce(row_39.last_sentence, row_39.sentence)
                  ), row_39.words) as "sentence"
                ) object_40
              ) as "evidence"
            ) object_34
          ) summary_33
        ) connection_41
      ) as "reports"
    ) object_7
  ) summary_6) connection_42
)::text as answer;

-- what-did-they-say.graphql: What did this person say, in which words exactly, in what capacity, and who passed it on?
-- person: $1 = "benjamin netanyahu", $2 = 10, $3 = 20, $4 = 10, $5 = 50, $6 = 50, $7 = 50, $8 = 51, $9 = 51
select (
  select row_to_json(object_2)
  from (
    select actor.name, actor.id
    from actor
    where actor.id in (
      select actor_id
      from actor_name
      where key = $1 and key <> ''
    ) and actor.type = 'PERSON'
    order by actor.mention_count desc, actor.id
    limit 1
  ) row_1
  cross join lateral (
    select row_1.name as "name", (
      select coalesce(json_agg(row_to_json(object_4)), '[]')
      from (
        select name.text, name.kind, name.actor_id
        from actor_name name
        where name.actor_id = row_1.id
        order by name.mention_count desc, name.text
        limit 100
      ) row_3
      cross join lateral (
        select row_3.text as "text", row_3.kind as "kind", (
          select coalesce(json_agg(row_to_json(object_6)), '[]')
          from (
            select mention.article_id, mention.start_offset, mention.end_offset, mention.words, mention.sentence, mention.last_sentence, mention.confidence, mention.rule, mention.run_id
            from mention
            where mention.actor_id = row_3.actor_id and mention.words = row_3.text
            order by mention.article_id, mention.start_offset
            limit $2::int
          ) row_5
          cross join lateral (
            select coalesce((
              select string_agg(sentence.words, ' ' order by sentence.number)
              from sentence
              where sentence.article_id = row_5.article_id and sentence.number between row_5.sentence and coalesce(row_5.last_sentence, row_5.sentence)
            ), row_5.words) as "sentence"
          ) object_6
        ) as "evidence"
      ) object_4
    ) as "names", (
      select row_to_json(connection_14)
      from (
        select summary_8.part_1 as "nodes"
        from (
          select coalesce(json_agg(row_to_json(object_9)), '[]') as part_1
          from (
            select item.title, item.of_id, item.person_id, item.id as page_key, item.id as page_id
            from role item
            where item.person_id = row_1.id and item.id in (
              select min(same.id)
              from role same
              where same.person_id = row_1.id group by same.person_id, lower(same.title), same.of_id
            )
            order by item.id desc, item.id desc
            limit $3::int
          ) page_7
          cross join lateral (
            select page_7.title as "title", (
              select row_to_json(object_11)
              from (
                select actor.name
                from actor
                where actor.id = page_7.of_id
              ) row_10
              cross join lateral (
                select row_10.name as "name"
              ) object_11
            ) as "of", (
              select coalesce(json_agg(row_to_json(object_13)), '[]')
              from (
                select same.article_id, same.start_offset, same.end_offset, same.words, same.sentence, same.last_sentence, same.confidence, same.rule, same.run_id
                from role same
                where same.person_id = page_7.person_id and lower(same.title) = lower(page_7.title) and same.of_id is not distinct
                from page_7.of_id
                order by same.id
                limit $4::int
              ) row_12
              cross join lateral (
                select row_12.words as "text"
              ) object_13
            ) as "evidence"
          ) object_9
        ) summary_8
      ) connection_14
    ) as "roles", (
      select row_to_json(connection_30)
      from (
        select (
          select count(*)
          from (
            select distinct part.article_id, part.quote_id, part.said_from
            from quote_actor part
            where part.actor_id = row_1.id and part.role in ('SPEAKER')
          ) item
          where true
        ) as "totalCount", summary_17.part_1 as "nodes", (
          select row_to_json(info_29)
          from (
            select summary_17.part_2 as "hasNextPage", summary_17.part_3 as "endCursor"
          ) info_29
        ) as "pageInfo"
        from (
          select coalesce(json_agg(row_to_json(object_18) order by page_15.page_position asc) filter (where page_15.page_position <= $5::int), '[]') as part_1, count(*) > $6::int as part_2, (array_agg(translate(encode(convert_to(json_build_array('SAID_DESC', (extract(epoch from page_15.page_key))::text, page_15.page_id::text)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') order by page_15.page_position desc) filter (where page_15.page_position <= $7::int))[1] as part_3
          from (
            select *, row_number() over () as page_position
            from (
              select distinct on (page_key, page_id) item.*
              from unnest(array(values ('SPEAKER'))) owner (id)
              cross join lateral (
                select distinct on (page_key, page_id) coalesce(item.said_from, '-infinity') as page_key, item.quote_id as page_id
                from quote_actor item
                where item.role = owner.id and item.actor_id = row_1.id
                order by page_key desc, page_id desc
                limit $8::int
              ) item
              order by page_key desc, page_id desc
              limit $9::int
            ) cut
          ) page_15
          join quote node_16 on node_16.id = page_15.page_id
          cross join lateral (
            select node_16.kind as "kind", node_16.act as "act", node_16.text as "text", (
              select coalesce(json_agg(row_to_json(object_20)), '[]')
              from (
                select span.article_id, span.start_offset, span.end_offset, span.words, span.sentence, span.last_sentence, node_16.confidence, node_16.rule, node_16.run_id
                from quote_span span
                where span.article_id = node_16.article_id and span.quote_id = node_16.id and span.part = 'VERBATIM'
                order by span.ordinal
              ) row_19
              cross join lateral (
                select row_19.words as "text", row_19.start_offset as "start", row_19.end_offset as "end"
              ) object_20
            ) as "verbatim", node_16.cue as "cue", (
              select row_to_json(object_22)
              from (
                select node_16.said_value as value, node_16.said_precision as precision, node_16.said_origin as origin, node_16.said_words as words, node_16.article_id as article_id, node_16.said_number as number
                where node_16.said_value is not null
              ) row_21
              cross join lateral (
                select row_21.value as "value", row_21.precision as "precision", row_21.origin as "origin", row_21.words as "text"
              ) object_22
            ) as "said", (
              select coalesce(json_agg(row_to_json(object_24)), '[]')
              from (
                select actor.name
                from quote_actor link
                join actor on actor.id = link.actor_id
                where link.article_id = node_16.article_id and link.quote_id = node_16.id and link.role = 'REPORTER'
                order by link.ordinal
              ) row_23
              cross join lateral (
                select row_23.name as "name"
              ) object_24
            ) as "reportedBy", (
              select row_to_json(object_26)
              from (
                select article.title, article.url
                from article
                where article.id = node_16.article_id
              ) row_25
              cross join lateral (
                select row_25.title as "title", row_25.url as "url"
              ) object_26
            ) as "article", (
              select row_to_json(object_28)
              from (
                select node_16.article_id, node_16.start_offset, node_16.end_offset, node_16.words, node_16.sentence, node_16.last_sentence, node_16.confidence, node_16.rule, node_16.run_id
              ) row_27
              cross join lateral (
                select coalesce((
                  select string_agg(sentence.words, ' ' order by sentence.number)
                  from sentence
                  where sentence.article_id = row_27.article_id and sentence.number between row_27.sentence and coalesce(row_27.last_sentence, row_27.sentence)
                ), row_27.words) as "sentence"
              ) object_28
            ) as "evidence"
          ) object_18
        ) summary_17
      ) connection_30
    ) as "quotes"
  ) object_2
)::text as answer;

-- who-denied-what.graphql: Who denied what, where does it say so, and what did the denial answer?
-- quotes: $1 = "DENY", $2 = "iran", $3 = "iran", $4 = "DENY", $5 = 20, $6 = 20, $7 = 20
select (
  select row_to_json(connection_25)
  from (
    select (
      select count(*)
      from quote item
      where item.act = $1 and item.id in (
        select link_1.quote_id
        from quote_actor link_1
        where link_1.role = 'SPEAKER' and link_1.actor_id = any(array(
          select actor_id
          from actor_name
          where key = $2 and key <> ''
        ))
      )
    ) as "totalCount", summary_5.part_1 as "nodes"
    from (
      select coalesce(json_agg(row_to_json(object_6) order by page_3.page_position asc), '[]') as part_1
      from (
        select *, row_number() over () as page_position
        from (
          select distinct on (page_key, page_id) item.*
          from unnest(array(
            select actor_id
            from actor_name
            where key = $3 and key <> ''
          )) owner (id)
          cross join lateral (
            select distinct on (page_key, page_id) coalesce(item.said_from, '-infinity') as page_key, item.quote_id as page_id
            from quote_actor item
            where item.actor_id = owner.id and item.role = 'SPEAKER' and item.quote_id in (
              select quote_2.id
              from quote quote_2
              where quote_2.act = $4
            )
            order by page_key desc, page_id desc
            limit $5::int
          ) item
          order by page_key desc, page_id desc
          limit $6::int
        ) cut
      ) page_3
      join quote node_4 on node_4.id = page_3.page_id
      cross join lateral (
        select node_4.text as "text", node_4.speaker_text as "speakerText", node_4.cue as "cue", (
          select row_to_json(object_8)
          from (
            select node_4.article_id, node_4.start_offset, node_4.end_offset, node_4.words, node_4.sentence, node_4.last_sentence, node_4.confidence, node_4.rule, node_4.run_id
          ) row_7
          cross join lateral (
            select coalesce((
              select string_agg(sentence.words, ' ' order by sentence.number)
              from sentence
              where sentence.article_id = row_7.article_id and sentence.number between row_7.sentence and coalesce(row_7.last_sentence, row_7.sentence)
            ), row_7.words) as "sentence", row_7.start_offset as "start", row_7.end_offset as "end", row_7.confidence as "confidence", row_7.rule as "rule"
          ) object_8
        ) as "evidence", (
          select row_to_json(connection_18)
          from (
            select summary_10.part_1 as "nodes"
            from (
              select coalesce(json_agg(row_to_json(object_11)), '[]') as part_1
              from (
                select item.kind, item.basis, item.to_article_id, item.to_quote_id, item.kind as page_key, item.to_quote_id as page_id
                from quote_link item
                where item.from_article_id = node_4.article_id and item.from_quote_id = node_4.id
                order by item.kind asc, item.to_quote_id asc
                limit $7::int
              ) page_9
              cross join lateral (
                select page_9.kind as "kind", page_9.basis as "basis", (
                  select row_to_json(object_13)
                  from (
                    select quote.text, quote.act, quote.article_id, quote.id, quote.start_offset, quote.end_offset, quote.words, quote.sentence, quote.last_sentence, quote.confidence, quote.rule, quote.run_id
                    from quote
                    where quote.article_id = page_9.to_article_id and quote.id = page_9.to_quote_id
                  ) row_12
                  cross join lateral (
                    select row_12.text as "text", row_12.act as "act", (
                      select coalesce(json_agg(row_to_json(object_15)), '[]')
                      from (
                        select actor.name
                        from quote_actor link
                        join actor on actor.id = link.actor_id
                        where link.article_id = row_12.article_id and link.quote_id = row_12.id and link.role = 'SPEAKER'
                        order by link.ordinal
                      ) row_14
                      cross join lateral (
                        select row_14.name as "name"
                      ) object_15
                    ) as "speakers", (
                      select row_to_json(object_17)
                      from (
                        select row_12.article_id, row_12.start_offset, row_12.end_offset, row_12.words, row_12.sentence, row_12.last_sentence, row_12.confidence, row_12.rule, row_12.run_id
                      ) row_16
                      cross join lateral (
                        select coalesce((
                          select string_agg(sentence.words, ' ' order by sentence.number)
                          from sentence
                          where sentence.article_id = row_16.article_id and sentence.number between row_16.sentence and coalesce(row_16.last_sentence, row_16.sentence)
                        ), row_16.words) as "sentence"
                      ) object_17
                    ) as "evidence"
                  ) object_13
                ) as "to"
              ) object_11
            ) summary_10
          ) connection_18
        ) as "links", (
          select row_to_json(object_20)
          from (
            select article.title, article.outlet_id, article.published_value, article.published_precision, article.published_origin, article.published_words, article.id, article.published_number
            from article
            where article.id = node_4.article_id
          ) row_19
          cross join lateral (
            select row_19.title as "title", (
              select row_to_json(object_22)
              from (
                select actor.name
                from actor
                where actor.id = row_19.outlet_id
              ) row_21
              cross join lateral (
                select row_21.name as "name"
              ) object_22
            ) as "outlet", (
              select row_to_json(object_24)
              from (
                select row_19.published_value as value, row_19.published_precision as precision, row_19.published_origin as origin, row_19.published_words as words, row_19.id as article_id, row_19.published_number as number
                where row_19.published_value is not null
              ) row_23
              cross join lateral (
                select row_23.value as "value"
              ) object_24
            ) as "published"
          ) object_20
        ) as "article"
      ) object_6
    ) summary_5
  ) connection_25
)::text as answer;
