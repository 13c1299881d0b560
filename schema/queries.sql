-- article-page.graphql: One article, ready for a page: its text with the spans to highlight, as many as a page of each list has.
-- article: $1 = ["https://northern-courier.example/2018/05/02/netanyahu-says-iran-lied-tehran-rejects-charge","https://northern-courier.example/2018/05/02/netanyahu-says-iran-lied-tehran-rejects-charge/"], $2 = 100, $3 = 100, $4 = 100, $5 = 101, $6 = 50, $7 = 50, $8 = 50, $9 = 51, $10 = 20, $11 = 20, $12 = 20, $13 = 21, $14 = 5
select (
  select row_to_json(object_2)
  from (
    select article.*
    from (
      select $1::text[] as likely
    ) asked
    join article on article.url = any(asked.likely)
    order by array_position(asked.likely, article.url)
    limit 1
  ) row_1, lateral (
    select row_1.title as "title", row_1.text as "text", (
      select row_to_json(object_4)
      from (
        select row_1.published_value as value, row_1.published_origin as origin
        where row_1.published_value is not null
      ) row_3, lateral (
        select row_3.value as "value", row_3.origin as "origin"
      ) object_4
    ) as "published", (
      select row_to_json(object_6)
      from (
        select actor.name
        from actor
        where actor.id = row_1.outlet_id
      ) row_5, lateral (
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
      ) row_7, lateral (
        select row_7.role as "role", (
          select row_to_json(object_10)
          from (
            select actor.name
            from actor
            where actor.id = row_7.actor_id
          ) row_9, lateral (
            select row_9.name as "name"
          ) object_10
        ) as "actor"
      ) object_8
    ) as "credits", (
      select row_to_json(connection_19)
      from (
        select summary_12.part_1 as "nodes", (
          select row_to_json(info_18)
          from (
            select summary_12.part_2 as "hasNextPage", summary_12.part_3 as "endCursor"
          ) info_18
        ) as "pageInfo"
        from (
          select coalesce(json_agg(row_to_json(object_13) order by page_11.page_position asc) filter (where page_11.page_position <= $2::int), '[]') as part_1, count(*) > $3::int as part_2, (array_agg(translate(encode(convert_to(json_build_array('TEXT_ORDER', (page_11.page_key)::text, page_11.page_id::text)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') order by page_11.page_position desc) filter (where page_11.page_position <= $4::int))[1] as part_3
          from (
            select *, row_number() over () as page_position
            from (
              select item.kind, item.actor_id, item.start_offset, item.end_offset, item.start_offset as page_key, item.id as page_id
              from mention item
              where item.article_id = row_1.id
              order by page_key asc, page_id asc
              limit $5::int
            ) cut
          ) page_11, lateral (
            select page_11.kind as "kind", (
              select row_to_json(object_15)
              from (
                select actor.id, actor.name, actor.type
                from actor
                where actor.id = page_11.actor_id
              ) row_14, lateral (
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
                select page_11.start_offset, page_11.end_offset
              ) row_16, lateral (
                select row_16.start_offset as "start", row_16.end_offset as "end"
              ) object_17
            ) as "evidence"
          ) object_13
        ) summary_12
      ) connection_19
    ) as "mentions", (
      select row_to_json(connection_28)
      from (
        select summary_21.part_1 as "nodes", (
          select row_to_json(info_27)
          from (
            select summary_21.part_2 as "hasNextPage", summary_21.part_3 as "endCursor"
          ) info_27
        ) as "pageInfo"
        from (
          select coalesce(json_agg(row_to_json(object_22) order by page_20.page_position asc) filter (where page_20.page_position <= $6::int), '[]') as part_1, count(*) > $7::int as part_2, (array_agg(translate(encode(convert_to(json_build_array('TEXT_ORDER', (page_20.page_key)::text, page_20.page_id::text)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') order by page_20.page_position desc) filter (where page_20.page_position <= $8::int))[1] as part_3
          from (
            select *, row_number() over () as page_position
            from (
              select item.kind, item.article_id, item.id, item.act, item.start_offset as page_key, item.id as page_id
              from quote item
              where item.article_id = row_1.id
              order by page_key asc, page_id asc
              limit $9::int
            ) cut
          ) page_20, lateral (
            select page_20.kind as "kind", (
              select coalesce(json_agg(row_to_json(object_24)), '[]')
              from (
                select span.start_offset, span.end_offset
                from quote_span span
                where span.article_id = page_20.article_id and span.quote_id = page_20.id and span.part = 'CONTENT'
                order by span.ordinal
              ) row_23, lateral (
                select row_23.start_offset as "start", row_23.end_offset as "end"
              ) object_24
            ) as "content", (
              select coalesce(json_agg(row_to_json(object_26)), '[]')
              from (
                select actor.id, actor.name
                from quote_actor link
                join actor on actor.id = link.actor_id
                where link.article_id = page_20.article_id and link.quote_id = page_20.id and link.role = 'SPEAKER'
                order by link.ordinal
              ) row_25, lateral (
                select 'actor-' || row_25.id as "id", row_25.name as "name"
              ) object_26
            ) as "speakers", page_20.act as "act"
          ) object_22
        ) summary_21
      ) connection_28
    ) as "quotes", (
      select row_to_json(connection_40)
      from (
        select summary_30.part_1 as "nodes", (
          select row_to_json(info_39)
          from (
            select summary_30.part_2 as "hasNextPage", summary_30.part_3 as "endCursor"
          ) info_39
        ) as "pageInfo"
        from (
          select coalesce(json_agg(row_to_json(object_31) order by page_29.page_position asc) filter (where page_29.page_position <= $10::int), '[]') as part_1, count(*) > $11::int as part_2, (array_agg(translate(encode(convert_to(json_build_array('TEXT_ORDER', (page_29.page_key)::text, page_29.page_id::text)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') order by page_29.page_position desc) filter (where page_29.page_position <= $12::int))[1] as part_3
          from (
            select *, row_number() over () as page_position
            from (
              select item.title, item.id, (
                select min(report.start_offset)
                from meeting_report report
                where report.article_id = row_1.id and report.meeting_id = item.id
              ) as page_key, item.id as page_id
              from meeting item
              where item.id = any(array(
                select report.meeting_id
                from meeting_report report
                where report.article_id = row_1.id
              ))
              order by page_key asc, page_id asc
              limit $13::int
            ) cut
          ) page_29, lateral (
            select page_29.title as "title", (
              select row_to_json(connection_38)
              from (
                select coalesce(json_agg(row_to_json(object_33)), '[]') as "nodes"
                from (
                  select item.article_id, item.id, coalesce(item.published_from, '-infinity') as page_key, item.id as page_id
                  from meeting_report item
                  where item.meeting_id = page_29.id
                  order by page_key desc, page_id desc
                  limit $14::int
                ) page_32, lateral (
                  select (
                    select row_to_json(object_35)
                    from (
                      select article.url
                      from article
                      where article.id = page_32.article_id
                    ) row_34, lateral (
                      select row_34.url as "url"
                    ) object_35
                  ) as "article", (
                    select coalesce(json_agg(row_to_json(object_37)), '[]')
                    from (
                      select span.start_offset, span.end_offset
                      from meeting_report_span span
                      where span.article_id = page_32.article_id and span.report_id = page_32.id and span.part = 'MENTION'
                      order by span.ordinal
                      limit 100
                    ) row_36, lateral (
                      select row_36.start_offset as "start", row_36.end_offset as "end"
                    ) object_37
                  ) as "evidence"
                ) object_33
              ) connection_38
            ) as "reports"
          ) object_31
        ) summary_30
      ) connection_40
    ) as "meetings"
  ) object_2
)::text as answer;

-- contested-claims.graphql: Who stands against whom, claim by claim, and where does it say so?
-- claims: $1 = 20, $2 = 20, $3 = "ira", $4 = true, $5 = 20, $6 = 20
select (
  select row_to_json(connection_30)
  from (
    select coalesce(json_agg((
      select row_to_json(object_5)
      from claim node_4, lateral (
        select node_4.text as "text", (with recursive told (article_id) as (
          select article_id
          from claim_quote
          where claim_id = node_4.id
        ), same (article_id, copy_id) as ( select article_id, article_id from told union select same.article_id, copy.id from same cross join lateral ( select other_id as id from article_copy where article_copy.article_id = same.copy_id union all select article_copy.article_id from article_copy where other_id = same.copy_id) copy) select count(distinct origin.id)::int from ( select min(copy_id) as id from same group by article_id) origin) as "independentOrigins", (
          select row_to_json(connection_17)
          from (
            select coalesce(json_agg((
              select row_to_json(object_8)
              from quote node_7, lateral (
                select node_7.text as "text", (
                  select coalesce(json_agg(row_to_json(object_10)), '[]')
                  from (
                    select actor.name
                    from quote_actor link
                    join actor on actor.id = link.actor_id
                    where link.article_id = node_7.article_id and link.quote_id = node_7.id and link.role = 'SPEAKER'
                    order by link.ordinal
                  ) row_9, lateral (
                    select row_9.name as "name"
                  ) object_10
                ) as "speakers", (
                  select row_to_json(object_12)
                  from (
                    select article.title, article.outlet_id
                    from article
                    where article.id = node_7.article_id
                  ) row_11, lateral (
                    select row_11.title as "title", (
                      select row_to_json(object_14)
                      from (
                        select actor.name
                        from actor
                        where actor.id = row_11.outlet_id
                      ) row_13, lateral (
                        select row_13.name as "name"
                      ) object_14
                    ) as "outlet"
                  ) object_12
                ) as "article", (
                  select row_to_json(object_16)
                  from (
                    select node_7.article_id, node_7.words, node_7.sentence, node_7.last_sentence
                  ) row_15, lateral (
                    select coalesce((
                      select string_agg(sentence.words, ' ' order by sentence.number)
                      from sentence
                      where sentence.article_id = row_15.article_id and sentence.number between row_15.sentence and coalesce(row_15.last_sentence, row_15.sentence)
                    ), row_15.words) as "sentence"
                  ) object_16
                ) as "evidence"
              ) object_8
              where node_7.id = page_6.page_id
            )), '[]') as "nodes"
            from (
              select coalesce(item.said_from, '-infinity') as page_key, item.quote_id as page_id
              from claim_quote item
              where item.claim_id = node_4.id and item.denies = false
              order by page_key desc, page_id desc
              limit $1::int
            ) page_6
          ) connection_17
        ) as "asserted", (
          select row_to_json(connection_29)
          from (
            select coalesce(json_agg((
              select row_to_json(object_20)
              from quote node_19, lateral (
                select node_19.text as "text", (
                  select coalesce(json_agg(row_to_json(object_22)), '[]')
                  from (
                    select actor.name
                    from quote_actor link
                    join actor on actor.id = link.actor_id
                    where link.article_id = node_19.article_id and link.quote_id = node_19.id and link.role = 'SPEAKER'
                    order by link.ordinal
                  ) row_21, lateral (
                    select row_21.name as "name"
                  ) object_22
                ) as "speakers", (
                  select row_to_json(object_24)
                  from (
                    select article.title, article.outlet_id
                    from article
                    where article.id = node_19.article_id
                  ) row_23, lateral (
                    select row_23.title as "title", (
                      select row_to_json(object_26)
                      from (
                        select actor.name
                        from actor
                        where actor.id = row_23.outlet_id
                      ) row_25, lateral (
                        select row_25.name as "name"
                      ) object_26
                    ) as "outlet"
                  ) object_24
                ) as "article", (
                  select row_to_json(object_28)
                  from (
                    select node_19.article_id, node_19.words, node_19.sentence, node_19.last_sentence
                  ) row_27, lateral (
                    select coalesce((
                      select string_agg(sentence.words, ' ' order by sentence.number)
                      from sentence
                      where sentence.article_id = row_27.article_id and sentence.number between row_27.sentence and coalesce(row_27.last_sentence, row_27.sentence)
                    ), row_27.words) as "sentence"
                  ) object_28
                ) as "evidence"
              ) object_20
              where node_19.id = page_18.page_id
            )), '[]') as "nodes"
            from (
              select coalesce(item.said_from, '-infinity') as page_key, item.quote_id as page_id
              from claim_quote item
              where item.claim_id = node_4.id and item.denies = true
              order by page_key desc, page_id desc
              limit $2::int
            ) page_18
          ) connection_29
        ) as "denied"
      ) object_5
      where node_4.id = page_3.page_id
    )), '[]') as "nodes"
    from (
      select distinct on (page_key, page_id) item.*
      from unnest(array(
        select actor_id
        from actor_name
        where key = $3 and key <> ''
      )) owner (id)
      cross join lateral (
        select distinct on (page_key, page_id) coalesce(item.newest_from, '-infinity') as page_key, item.id as page_id
        from (
          select claim_id as id, role, actor_id, newest_from
          from claim_actor
        ) item
        where item.actor_id = owner.id and item.role = 'ABOUT' and item.id in (
          select claim_2.id
          from claim claim_2
          where (claim_2.asserted > 0 and claim_2.denied > 0) = $4::boolean
        )
        order by page_key desc, page_id desc
        limit $5::int
      ) item
      order by page_key desc, page_id desc
      limit $6::int
    ) page_3
  ) connection_30
)::text as answer;

-- coverage.graphql: How does press coverage of an actor run over time and outlets, and who speaks in it?
-- articles: $1 = "iran", $2 = 20, $3 = 20
select (
  select row_to_json(connection_10)
  from (with matched_2 as materialized (
    select item.id as id, item.published_from, item.published_to, item.outlet_id
    from article item
    where item.id in (
      select link_1.article_id as id
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
    select coalesce(json_agg(row_to_json(object_5)), '[]')
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
    ) row_4, lateral (
      select row_4.key as "key", row_4.count as "count"
    ) object_5
  ) as "byMonth", (
    select coalesce(json_agg(row_to_json(object_7)), '[]')
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
    ) row_6, lateral (
      select (
        select row_to_json(object_9)
        from (
          select actor.name
          from actor
          where actor.id = row_6.actor_id
        ) row_8, lateral (
          select row_8.name as "name"
        ) object_9
      ) as "actor", row_6.count as "count"
    ) object_7
  ) as "byOutlet") connection_10
)::text as answer;

-- quotes: $1 = "iran", $2 = 10, $3 = 20
select (
  select row_to_json(connection_10)
  from (with matched_2 as materialized (
    select item.id as id, item.article_id, item.act
    from quote item
    where item.article_id in (
      select link_1.article_id as id
      from article_actor link_1
      where link_1.actor_id = any(array(
        select actor_id
        from actor_name
        where key = $1 and key <> ''
      ))
    )
  ) select (
    select coalesce(json_agg(row_to_json(object_5)), '[]')
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
    ) row_4, lateral (
      select (
        select row_to_json(object_7)
        from (
          select actor.name, actor.type
          from actor
          where actor.id = row_4.actor_id
        ) row_6, lateral (
          select row_6.name as "name", case row_6.type
          when 'PERSON' then 'Person'
          when 'ORGANISATION' then 'Organisation'
          when 'PLACE' then 'Place'
          when 'UNNAMED_SOURCE' then 'UnnamedSource'
          end as "__typename"
        ) object_7
      ) as "actor", row_4.count as "count"
    ) object_5
  ) as "bySpeaker", (
    select coalesce(json_agg(row_to_json(object_9)), '[]')
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
    ) row_8, lateral (
      select row_8.key as "key", row_8.count as "count"
    ) object_9
  ) as "byAct") connection_10
)::text as answer;

-- first-steps.graphql: First steps: the newest articles, with who speaks in them and the words they are quoted with.
-- articles: $1 = 5, $2 = 3, $3 = 3
select (
  select row_to_json(connection_15)
  from (
    select (
      select count(*)
      from article item
      where true
    ) as "totalCount", coalesce(json_agg(row_to_json(object_2)), '[]') as "nodes"
    from (
      select item.title, item.published_value, item.outlet_id, item.id, coalesce(item.published_from, '-infinity') as page_key, item.id as page_id
      from article item
      where true
      order by page_key desc, page_id desc
      limit $1::int
    ) page_1, lateral (
      select page_1.title as "title", (
        select row_to_json(object_4)
        from (
          select page_1.published_value as value
          where page_1.published_value is not null
        ) row_3, lateral (
          select row_3.value as "value"
        ) object_4
      ) as "published", (
        select row_to_json(object_6)
        from (
          select actor.name
          from actor
          where actor.id = page_1.outlet_id
        ) row_5, lateral (
          select row_5.name as "name"
        ) object_6
      ) as "outlet", (
        select row_to_json(connection_11)
        from (
          select coalesce(json_agg(row_to_json(object_8)), '[]') as "nodes"
          from (
            select item.article_id, item.id, item.act, item.text, item.start_offset as page_key, item.id as page_id
            from quote item
            where item.article_id = page_1.id
            order by page_key asc, page_id asc
            limit $2::int
          ) page_7, lateral (
            select (
              select coalesce(json_agg(row_to_json(object_10)), '[]')
              from (
                select actor.name
                from quote_actor link
                join actor on actor.id = link.actor_id
                where link.article_id = page_7.article_id and link.quote_id = page_7.id and link.role = 'SPEAKER'
                order by link.ordinal
              ) row_9, lateral (
                select row_9.name as "name"
              ) object_10
            ) as "speakers", page_7.act as "act", page_7.text as "text"
          ) object_8
        ) connection_11
      ) as "quotes", (
        select row_to_json(connection_14)
        from (
          select coalesce(json_agg(row_to_json(object_13)), '[]') as "nodes"
          from (
            select item.title, item.status, (
              select min(report.start_offset)
              from meeting_report report
              where report.article_id = page_1.id and report.meeting_id = item.id
            ) as page_key, item.id as page_id
            from meeting item
            where item.id = any(array(
              select report.meeting_id
              from meeting_report report
              where report.article_id = page_1.id
            ))
            order by page_key asc, page_id asc
            limit $3::int
          ) page_12, lateral (
            select page_12.title as "title", page_12.status as "status"
          ) object_13
        ) connection_14
      ) as "meetings"
    ) object_2
  ) connection_15
)::text as answer;

-- meetings-between.graphql: The meetings of these two: who came, for whom, where, when, what for, and who said what to whom there or about them?
-- meetings: $1 = "ronald reagan", $2 = "mikhail gorbachev", $3 = 50, $4 = 20, $5 = 20
select (
  select row_to_json(connection_43)
  from (with matched_3 as materialized (
    select item.id as id, coalesce(item.date_from, 'infinity') as node_key
    from meeting item
    where true and item.id in (
      select link_1.meeting_id as id
      from meeting_actor link_1
      where link_1.actor_id = any(array(
        select actor_id
        from actor_name
        where key = $1 and key <> ''
      )) intersect select link_2.meeting_id as id
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
  ) as "totalCount", coalesce(json_agg((
    select row_to_json(object_6)
    from meeting node_5, lateral (
      select node_5.title as "title", node_5.kind as "kind", node_5.status as "status", node_5.level as "level", (
        select row_to_json(object_8)
        from (
          select node_5.date_value as value, node_5.date_precision as precision, node_5.date_words as words
          where node_5.date_value is not null
        ) row_7, lateral (
          select row_7.value as "value", row_7.precision as "precision", row_7.words as "text"
        ) object_8
      ) as "date", (
        select row_to_json(object_10)
        from (
          select actor.name, actor.country_code
          from actor
          where actor.id = node_5.place_id
        ) row_9, lateral (
          select row_9.name as "name", row_9.country_code as "countryCode"
        ) object_10
      ) as "place", (
        select coalesce(json_agg(row_to_json(object_12)), '[]')
        from (
          select part.actor_id, part.role, part.side_id
          from meeting_actor part
          where part.meeting_id = node_5.id
          order by part.ordinal
        ) row_11, lateral (
          select (
            select row_to_json(object_14)
            from (
              select actor.name
              from actor
              where actor.id = row_11.actor_id
            ) row_13, lateral (
              select row_13.name as "name"
            ) object_14
          ) as "actor", row_11.role as "role", (
            select row_to_json(object_16)
            from (
              select actor.name
              from actor
              where actor.id = row_11.side_id
            ) row_15, lateral (
              select row_15.name as "name"
            ) object_16
          ) as "side"
        ) object_12
      ) as "participants", (
        select coalesce(json_agg(row_to_json(object_18)), '[]')
        from (
          select part.actor_id, part.meeting_id
          from meeting_actor part
          where part.meeting_id = node_5.id and part.is_side
          order by part.ordinal
        ) row_17, lateral (
          select (
            select row_to_json(object_20)
            from (
              select actor.name
              from actor
              where actor.id = row_17.actor_id
            ) row_19, lateral (
              select row_19.name as "name"
            ) object_20
          ) as "principal", (
            select row_to_json(object_22)
            from (
              select actor.name
              from meeting_actor part
              join actor on actor.id = part.actor_id
              where part.meeting_id = row_17.meeting_id and part.side_id = row_17.actor_id and part.role = 'HEAD' and actor.type = 'PERSON'
              order by part.ordinal
              limit 1
            ) row_21, lateral (
              select row_21.name as "name"
            ) object_22
          ) as "head"
        ) object_18
      ) as "sides", (
        select coalesce(json_agg(row_to_json(object_24)), '[]')
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
        ) row_23, lateral (
          select row_23.words as "text", (
            select row_to_json(object_26)
            from (
              select row_23.start_offset, row_23.end_offset
            ) row_25, lateral (
              select row_25.start_offset as "start", row_25.end_offset as "end"
            ) object_26
          ) as "evidence"
        ) object_24
      ) as "agenda", (
        select row_to_json(connection_33)
        from (
          select (
            select count(*)
            from quote item
            where item.meeting_id = node_5.id
          ) as "totalCount", coalesce(json_agg(row_to_json(object_28)), '[]') as "nodes"
          from (
            select item.text, item.act, item.article_id, item.id, coalesce(item.said_from, '-infinity') as page_key, item.id as page_id
            from quote item
            where item.meeting_id = node_5.id
            order by page_key desc, page_id desc
            limit $3::int
          ) page_27, lateral (
            select page_27.text as "text", page_27.act as "act", (
              select coalesce(json_agg(row_to_json(object_30)), '[]')
              from (
                select actor.name
                from quote_actor link
                join actor on actor.id = link.actor_id
                where link.article_id = page_27.article_id and link.quote_id = page_27.id and link.role = 'SPEAKER'
                order by link.ordinal
              ) row_29, lateral (
                select row_29.name as "name"
              ) object_30
            ) as "speakers", (
              select coalesce(json_agg(row_to_json(object_32)), '[]')
              from (
                select actor.name
                from quote_actor link
                join actor on actor.id = link.actor_id
                where link.article_id = page_27.article_id and link.quote_id = page_27.id and link.role = 'ADDRESSEE'
                order by link.ordinal
              ) row_31, lateral (
                select row_31.name as "name"
              ) object_32
            ) as "addressees"
          ) object_28
        ) connection_33
      ) as "quotes", (
        select row_to_json(connection_42)
        from (
          select coalesce(json_agg(row_to_json(object_35)), '[]') as "nodes"
          from (
            select item.status, item.article_id, item.id, coalesce(item.published_from, '-infinity') as page_key, item.id as page_id
            from meeting_report item
            where item.meeting_id = node_5.id
            order by page_key desc, page_id desc
            limit $4::int
          ) page_34, lateral (
            select page_34.status as "status", (
              select row_to_json(object_37)
              from (
                select article.title, article.outlet_id
                from article
                where article.id = page_34.article_id
              ) row_36, lateral (
                select row_36.title as "title", (
                  select row_to_json(object_39)
                  from (
                    select actor.name
                    from actor
                    where actor.id = row_36.outlet_id
                  ) row_38, lateral (
                    select row_38.name as "name"
                  ) object_39
                ) as "outlet"
              ) object_37
            ) as "article", (
              select coalesce(json_agg(row_to_json(object_41)), '[]')
              from (
                select span.article_id, span.words, span.sentence, span.last_sentence
                from meeting_report_span span
                where span.article_id = page_34.article_id and span.report_id = page_34.id and span.part = 'MENTION'
                order by span.ordinal
                limit 100
              ) row_40, lateral (
                select coalesce((
                  select string_agg(sentence.words, ' ' order by sentence.number)
                  from sentence
                  where sentence.article_id = row_40.article_id and sentence.number between row_40.sentence and coalesce(row_40.last_sentence, row_40.sentence)
                ), row_40.words) as "sentence"
              ) object_41
            ) as "evidence"
          ) object_35
        ) connection_42
      ) as "reports"
    ) object_6
    where node_5.id = page_4.page_id
  )), '[]') as "nodes" from (
    select item.node_key as page_key, item.id as page_id
    from matched_3 item
    where true
    order by page_key asc, page_id asc
    limit $5::int
  ) page_4) connection_43
)::text as answer;

-- what-did-they-say.graphql: What did this person say, to whom, at which meeting, in which words exactly, in what capacity, and who passed it on?
-- person: $1 = "benjamin netanyahu", $2 = 10, $3 = 20, $4 = 10, $5 = 50, $6 = 50, $7 = 50, $8 = 51, $9 = 51
select (
  select row_to_json(object_2)
  from (
    select actor.*
    from actor
    where actor.id in (
      select actor_id
      from actor_name
      where key = $1 and key <> ''
    ) and actor.type = 'PERSON'
    order by actor.mention_count desc, actor.id
    limit 1
  ) row_1, lateral (
    select row_1.name as "name", (
      select coalesce(json_agg(row_to_json(object_4)), '[]')
      from (
        select name.text, name.kind, name.actor_id
        from actor_name name
        where name.actor_id = row_1.id
        order by name.mention_count desc, name.text
        limit 100
      ) row_3, lateral (
        select row_3.text as "text", row_3.kind as "kind", (
          select coalesce(json_agg(row_to_json(object_6)), '[]')
          from (
            select mention.article_id, mention.words, mention.sentence, mention.last_sentence
            from mention
            where mention.actor_id = row_3.actor_id and mention.words = row_3.text
            order by mention.article_id, mention.start_offset
            limit $2::int
          ) row_5, lateral (
            select coalesce((
              select string_agg(sentence.words, ' ' order by sentence.number)
              from sentence
              where sentence.article_id = row_5.article_id and sentence.number between row_5.sentence and coalesce(row_5.last_sentence, row_5.sentence)
            ), row_5.words) as "sentence"
          ) object_6
        ) as "evidence"
      ) object_4
    ) as "names", (
      select row_to_json(connection_13)
      from (
        select coalesce(json_agg(row_to_json(object_8)), '[]') as "nodes"
        from (
          select item.title, item.of_id, item.person_id, item.id as page_key, item.id as page_id
          from role item
          where item.person_id = row_1.id and item.id in (
            select min(same.id)
            from role same
            where same.person_id = row_1.id group by same.person_id, lower(same.title), same.of_id
          )
          order by page_key desc, page_id desc
          limit $3::int
        ) page_7, lateral (
          select page_7.title as "title", (
            select row_to_json(object_10)
            from (
              select actor.name
              from actor
              where actor.id = page_7.of_id
            ) row_9, lateral (
              select row_9.name as "name"
            ) object_10
          ) as "of", (
            select coalesce(json_agg(row_to_json(object_12)), '[]')
            from (
              select same.words
              from role same
              where same.person_id = page_7.person_id and lower(same.title) = lower(page_7.title) and same.of_id is not distinct
              from page_7.of_id
              order by same.id
              limit $4::int
            ) row_11, lateral (
              select row_11.words as "text"
            ) object_12
          ) as "evidence"
        ) object_8
      ) connection_13
    ) as "roles", (
      select row_to_json(connection_33)
      from (
        select (
          select count(*)
          from (
            select distinct part.article_id, part.quote_id as id, part.act, part.said_from, part.said_to
            from quote_actor part
            where part.actor_id = row_1.id and part.role in ('SPEAKER')
          ) item
          where true
        ) as "totalCount", summary_15.part_1 as "nodes", (
          select row_to_json(info_32)
          from (
            select summary_15.part_2 as "hasNextPage", summary_15.part_3 as "endCursor"
          ) info_32
        ) as "pageInfo"
        from (
          select coalesce(json_agg((
            select row_to_json(object_17)
            from quote node_16, lateral (
              select node_16.kind as "kind", node_16.act as "act", node_16.text as "text", (
                select coalesce(json_agg(row_to_json(object_19)), '[]')
                from (
                  select span.start_offset, span.end_offset, span.words
                  from quote_span span
                  where span.article_id = node_16.article_id and span.quote_id = node_16.id and span.part = 'VERBATIM'
                  order by span.ordinal
                ) row_18, lateral (
                  select row_18.words as "text", row_18.start_offset as "start", row_18.end_offset as "end"
                ) object_19
              ) as "verbatim", node_16.cue as "cue", (
                select row_to_json(object_21)
                from (
                  select node_16.said_value as value, node_16.said_precision as precision, node_16.said_origin as origin, node_16.said_words as words
                  where node_16.said_value is not null
                ) row_20, lateral (
                  select row_20.value as "value", row_20.precision as "precision", row_20.origin as "origin", row_20.words as "text"
                ) object_21
              ) as "said", (
                select coalesce(json_agg(row_to_json(object_23)), '[]')
                from (
                  select actor.name
                  from quote_actor link
                  join actor on actor.id = link.actor_id
                  where link.article_id = node_16.article_id and link.quote_id = node_16.id and link.role = 'ADDRESSEE'
                  order by link.ordinal
                ) row_22, lateral (
                  select row_22.name as "name"
                ) object_23
              ) as "addressees", (
                select row_to_json(object_25)
                from (
                  select meeting.title
                  from meeting
                  where meeting.id = node_16.meeting_id
                ) row_24, lateral (
                  select row_24.title as "title"
                ) object_25
              ) as "meeting", (
                select coalesce(json_agg(row_to_json(object_27)), '[]')
                from (
                  select actor.name
                  from quote_actor link
                  join actor on actor.id = link.actor_id
                  where link.article_id = node_16.article_id and link.quote_id = node_16.id and link.role = 'REPORTER'
                  order by link.ordinal
                ) row_26, lateral (
                  select row_26.name as "name"
                ) object_27
              ) as "reportedBy", (
                select row_to_json(object_29)
                from (
                  select article.title, article.url
                  from article
                  where article.id = node_16.article_id
                ) row_28, lateral (
                  select row_28.title as "title", row_28.url as "url"
                ) object_29
              ) as "article", (
                select row_to_json(object_31)
                from (
                  select node_16.article_id, node_16.words, node_16.sentence, node_16.last_sentence
                ) row_30, lateral (
                  select coalesce((
                    select string_agg(sentence.words, ' ' order by sentence.number)
                    from sentence
                    where sentence.article_id = row_30.article_id and sentence.number between row_30.sentence and coalesce(row_30.last_sentence, row_30.sentence)
                  ), row_30.words) as "sentence"
                ) object_31
              ) as "evidence"
            ) object_17
            where node_16.id = page_14.page_id
          ) order by page_14.page_position asc) filter (where page_14.page_position <= $5::int), '[]') as part_1, count(*) > $6::int as part_2, (array_agg(translate(encode(convert_to(json_build_array('SAID_DESC', (extract(epoch from page_14.page_key))::text, page_14.page_id::text)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') order by page_14.page_position desc) filter (where page_14.page_position <= $7::int))[1] as part_3
          from (
            select *, row_number() over () as page_position
            from (
              select distinct on (page_key, page_id) item.*
              from unnest(array(values ('SPEAKER'))) owner (id)
              cross join lateral (
                select distinct on (page_key, page_id) coalesce(item.said_from, '-infinity') as page_key, item.id as page_id
                from (
                  select article_id, quote_id as id, role, actor_id, act, said_from, said_to
                  from quote_actor
                ) item
                where item.role = owner.id and item.actor_id = row_1.id
                order by page_key desc, page_id desc
                limit $8::int
              ) item
              order by page_key desc, page_id desc
              limit $9::int
            ) cut
          ) page_14
        ) summary_15
      ) connection_33
    ) as "quotes"
  ) object_2
)::text as answer;

-- who-denied-what.graphql: Who denied what, where does it say so, and what did the denial answer?
-- quotes: $1 = "iran", $2 = "DENY", $3 = 20, $4 = "iran", $5 = "DENY", $6 = 20, $7 = 20
select (
  select row_to_json(connection_21)
  from (
    select (
      select count(*)
      from (
        select distinct part.article_id, part.quote_id as id, part.act, part.said_from, part.said_to
        from quote_actor part
        where part.actor_id = any(array(
          select actor_id
          from actor_name
          where key = $1 and key <> ''
        )) and part.role in ('SPEAKER')
      ) item
      where item.act = $2
    ) as "totalCount", coalesce(json_agg((
      select row_to_json(object_3)
      from quote node_2, lateral (
        select node_2.text as "text", node_2.speaker_text as "speakerText", node_2.cue as "cue", (
          select row_to_json(object_5)
          from (
            select node_2.article_id, node_2.start_offset, node_2.end_offset, node_2.words, node_2.sentence, node_2.last_sentence, node_2.confidence, node_2.rule
          ) row_4, lateral (
            select coalesce((
              select string_agg(sentence.words, ' ' order by sentence.number)
              from sentence
              where sentence.article_id = row_4.article_id and sentence.number between row_4.sentence and coalesce(row_4.last_sentence, row_4.sentence)
            ), row_4.words) as "sentence", row_4.start_offset as "start", row_4.end_offset as "end", row_4.confidence as "confidence", row_4.rule as "rule"
          ) object_5
        ) as "evidence", (
          select row_to_json(connection_14)
          from (
            select coalesce(json_agg(row_to_json(object_7)), '[]') as "nodes"
            from (
              select item.kind, item.basis, item.to_article_id, item.to_quote_id, item.kind as page_key, item.to_quote_id as page_id
              from quote_link item
              where item.from_article_id = node_2.article_id and item.from_quote_id = node_2.id
              order by page_key asc, page_id asc
              limit $3::int
            ) page_6, lateral (
              select page_6.kind as "kind", page_6.basis as "basis", (
                select row_to_json(object_9)
                from (
                  select quote.text, quote.act, quote.article_id, quote.id, quote.words, quote.sentence, quote.last_sentence
                  from quote
                  where quote.article_id = page_6.to_article_id and quote.id = page_6.to_quote_id
                ) row_8, lateral (
                  select row_8.text as "text", row_8.act as "act", (
                    select coalesce(json_agg(row_to_json(object_11)), '[]')
                    from (
                      select actor.name
                      from quote_actor link
                      join actor on actor.id = link.actor_id
                      where link.article_id = row_8.article_id and link.quote_id = row_8.id and link.role = 'SPEAKER'
                      order by link.ordinal
                    ) row_10, lateral (
                      select row_10.name as "name"
                    ) object_11
                  ) as "speakers", (
                    select row_to_json(object_13)
                    from (
                      select row_8.article_id, row_8.words, row_8.sentence, row_8.last_sentence
                    ) row_12, lateral (
                      select coalesce((
                        select string_agg(sentence.words, ' ' order by sentence.number)
                        from sentence
                        where sentence.article_id = row_12.article_id and sentence.number between row_12.sentence and coalesce(row_12.last_sentence, row_12.sentence)
                      ), row_12.words) as "sentence"
                    ) object_13
                  ) as "evidence"
                ) object_9
              ) as "to"
            ) object_7
          ) connection_14
        ) as "links", (
          select row_to_json(object_16)
          from (
            select article.title, article.outlet_id, article.published_value
            from article
            where article.id = node_2.article_id
          ) row_15, lateral (
            select row_15.title as "title", (
              select row_to_json(object_18)
              from (
                select actor.name
                from actor
                where actor.id = row_15.outlet_id
              ) row_17, lateral (
                select row_17.name as "name"
              ) object_18
            ) as "outlet", (
              select row_to_json(object_20)
              from (
                select row_15.published_value as value
                where row_15.published_value is not null
              ) row_19, lateral (
                select row_19.value as "value"
              ) object_20
            ) as "published"
          ) object_16
        ) as "article"
      ) object_3
      where node_2.id = page_1.page_id
    )), '[]') as "nodes"
    from (
      select distinct on (page_key, page_id) item.*
      from unnest(array(
        select actor_id
        from actor_name
        where key = $4 and key <> ''
      )) owner (id)
      cross join lateral (
        select distinct on (page_key, page_id) coalesce(item.said_from, '-infinity') as page_key, item.id as page_id
        from (
          select article_id, quote_id as id, role, actor_id, act, said_from, said_to
          from quote_actor
        ) item
        where item.actor_id = owner.id and item.role = 'SPEAKER' and item.act = $5
        order by page_key desc, page_id desc
        limit $6::int
      ) item
      order by page_key desc, page_id desc
      limit $7::int
    ) page_1
  ) connection_21
)::text as answer;
