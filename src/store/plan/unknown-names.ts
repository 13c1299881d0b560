import { nameKey } from '../../model/name-key';
import { nameSounds } from '../../model/name-sounds';
import { searchQuery } from './filters/search-query';
import { nearLexemes, nearQuery } from './near-names';
import type { Statement } from './plan-statement';
import { joinSql, raw, render, sql, type Sql } from './sql';

/** A name that nobody bears, or words that nobody's name has. */
export interface UnknownName {
  readonly name: string;
  readonly whole: boolean;
  /** Those that names like it belong to, the most mentioned first. */
  readonly alike: readonly string[];
}

/** What a filter asks for: a whole name, or words of one. */
export type AskedName = Pick<UnknownName, 'name' | 'whole'>;

/** So many are told of. */
const MOST_TOLD = 10;

/** Which of these names nobody bears, in their order, whole ones first, as a JSON list. */
export function unknownNames(asked: readonly AskedName[]): Statement {
  const namesOf = (whole: boolean): string[] =>
    asked.filter((one) => one.whole === whole).map(({ name }) => name);
  const parts = namesOf(false).slice(0, MOST_TOLD);
  const unknown = [unknownWholes(namesOf(true)), ...parts.map(unknownPart)];
  return render(sql`select coalesce(json_agg(told order by told.whole desc, told.position), '[]')::text as answer from (
    select unknown.position, unknown.name, unknown.whole, array(
      select actor.name from actor where actor.article_count > 0 and actor.id in (
        select other.actor_id from actor_name other where unknown.sounds <> '' and other.sounds <> ''
          and to_tsvector('simple'::regconfig, other.sounds) @@ plainto_tsquery('simple', unknown.sounds)
        union all select other.actor_id from actor_name other
          where to_tsvector('simple'::regconfig, other.key) @@ ${nearQuery(raw('unknown.near'))})
      order by actor.mention_count desc, actor.id limit 3) as alike
    from (${joinSql(unknown, ' union all ')}) unknown
    order by unknown.whole desc, unknown.position limit ${MOST_TOLD}::int) told`);
}

/** Of a thousand names it isn't written down what each of them may be. */
function unknownWholes(names: readonly string[]): Sql {
  const keys = names.map(nameKey);
  const near = names.map((name) => (names.length > MOST_TOLD ? '[]' : nearLexemes(name)));
  return sql`select asked.position, asked.name, true as whole, asked.sounds, asked.near
    from unnest(${names}::text[], ${keys}::text[], ${keys.map(nameSounds)}::text[], ${near}::text[])
      with ordinality as asked (name, key, sounds, near, position)
    where asked.key = '' or not exists (select from actor_name known where known.key = asked.key)`;
}

function unknownPart(name: string, position: number): Sql {
  return sql`select ${position}::bigint, ${name}::text, false, ${nameSounds(nameKey(name))}::text, ${nearLexemes(name)}::text
    where not exists (
      select from actor_name where to_tsvector('simple'::regconfig, key) @@ ${searchQuery(name, 'simple')})`;
}
