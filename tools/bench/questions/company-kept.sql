select row_to_json(answer)::text as answer from (select (select row_to_json(person) from (select (
  select coalesce(json_agg(row_to_json(shared)), '[]') from (
    select (select row_to_json(named) from (select name from actor where actor.id = counted.actor_id) named) as actor, articles
    from (select other.actor_id, count(*) as articles
      from article_actor other
      where other.article_id = any(array(select article_id from article_actor where actor_id = replace($1, 'actor-', '')::bigint
        order by coalesce(published_from, '-infinity') desc, article_id desc limit 1000))
        and other.actor_id <> (select replace($1, 'actor-', '')::bigint)
      group by 1 order by 2 desc, 1 limit 50) counted) shared) as "coMentions") person) as person) answer
