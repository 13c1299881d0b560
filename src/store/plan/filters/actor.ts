import { nameKey } from '../../../model/name-key';
import type { ActorFilter } from '../filter';
import { numbersOf } from '../global-id';
import type { Scope } from '../scope';
import { sql, type Sql } from '../sql';
import { type Conditions, isOneOf } from './conditions';
import { searchQuery } from './search-query';

export const ACTOR_CONDITIONS: Conditions<ActorFilter> = {
  // The id of an actor that was merged stands for what it was merged into.
  id: (actor, ids) =>
    sql`${actor}.id in (select coalesce(merged_into, id) from actor where id = any(${numbersOf('actor', ids)}::bigint[]))`,
  name: (actor, name) =>
    sql`${actor}.id in (select actor_id from actor_name where key = ${nameKey(name)} and key <> '')`,
  search: (actor, search) =>
    sql`${actor}.id in (select actor_id from actor_name where to_tsvector('simple'::regconfig, key) @@ ${searchQuery(search, 'simple')})`,
  type: (actor, types) => isOneOf(sql`${actor}.type`, types),
  title: (actor, title) =>
    sql`${actor}.id in (select person_id from role where to_tsvector('simple', title) @@ phraseto_tsquery('simple', ${title}))`,
  roleAt: (actor, filter, scope) => {
    const role = scope.alias('role');
    return sql`${actor}.id in (select ${role}.person_id from role ${role} where ${isActor(sql`${role}.of_id`, filter, scope)})`;
  },
  organisationKind: (actor, kinds) =>
    sql`${actor}.type = 'ORGANISATION' and ${isOneOf(sql`${actor}.kind`, kinds)}`,
  countryCode: (actor, codes) =>
    isOneOf(
      sql`${actor}.country_code`,
      codes.map((code) => code.toUpperCase()),
    ),
};

/** True where `id` is the id of an actor that the filter chooses. */
export function isActor(id: Sql, filter: ActorFilter, scope: Scope): Sql {
  const actor = scope.alias('actor');
  return sql`${id} in (select ${actor}.id from actor ${actor} where ${scope.matches('actor', actor, filter)})`;
}
