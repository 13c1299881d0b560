import { nameKey } from '../../model/name-key';
import { nameSounds } from '../../model/name-sounds';
import type { Statement } from './plan-statement';
import { render, sql } from './sql';

/** A name that nobody bears. */
export interface UnknownName {
  readonly name: string;
  /** Those that names like it belong to, the most mentioned first. */
  readonly alike: readonly string[];
}

/** So many are told of. */
const MOST_TOLD = 10;

/** Which of these names nobody bears, in their order, as a JSON list. */
export function unknownNames(names: readonly string[]): Statement {
  const keys = names.map(nameKey);
  return render(sql`select coalesce(json_agg(unknown order by unknown.position), '[]')::text as answer from (
    select asked.position, asked.name, array(
      select actor.name from actor where actor.article_count > 0 and actor.id in (
        select other.actor_id from actor_name other where asked.sounds <> '' and other.sounds <> ''
          and to_tsvector('simple'::regconfig, other.sounds) @@ plainto_tsquery('simple', asked.sounds))
      order by actor.mention_count desc, actor.id limit 3) as alike
    from unnest(${names}::text[], ${keys}::text[], ${keys.map(nameSounds)}::text[])
      with ordinality as asked (name, key, sounds, position)
    where asked.key = '' or not exists (select from actor_name known where known.key = asked.key)
    order by asked.position limit ${MOST_TOLD}::int) unknown`);
}
