import { nameKey } from '../../../model/name-key';
import { likelyAddresses } from '../../../model/web-address';
import type { Arguments } from '../arguments';
import { one, type One } from '../field';
import { type IdKind, readGlobalId } from '../global-id';
import { rowWith } from '../plan-node';
import { atArgument, badArgument } from '../argument-refusal';
import { raw, sql, type Sql } from '../sql';

/** The row of this kind with this id, or none: an id of another kind names nothing here. */
export function byId(kind: IdKind): One {
  return one((_row, { id }) => rowOf(kind, String(id)));
}

/** An actor by id or by name; several bearers of a name: the one mentioned most. */
export function actorBy(type?: string): One {
  const ofType = raw(type ? ` and actor.type = '${type}'` : '');
  return one((_row, args) => {
    if (exactlyOne(args, ['id', 'name']) === 'id') return sql`${rowOf('actor', String(args['id']))}${ofType}`;
    return sql`select actor.* from actor
      where actor.id in (select actor_id from actor_name where key = ${nameKey(String(args['name']))} and key <> '')${ofType}
      order by actor.mention_count desc, actor.id limit 1`;
  });
}

export const articleBy = one((_row, args) => {
  if (exactlyOne(args, ['id', 'url']) === 'id') return rowOf('article', String(args['id']));
  const addresses = likelyAddresses(String(args['url']));
  return sql`select article.* from (select ${addresses}::text[] as likely) asked
    join article on article.url = any(asked.likely)
    order by array_position(asked.likely, article.url) limit 1`;
});

/** The article that a mutation took in; its number stands in the payload. */
export const articleOfPayload = one(
  (_row, args) => sql`select article.* from article where article.id = ${args['articleId']}::bigint`,
);

/** No row where the id is of another kind. */
function rowOf(kind: IdKind, id: string): Sql {
  const { kind: told, number } = atArgument('id', () => readGlobalId(id));
  return told === kind ? rowWith(kind, sql`${number}::bigint`) : sql`${rowWith(kind, raw('0'))} and false`;
}

function exactlyOne(args: Arguments, names: readonly [string, string]): string {
  const given = names.filter((name) => args[name] !== undefined && args[name] !== null);
  if (given.length === 1 && given[0]) return given[0];
  const found = given.length === 0 ? 'neither is given' : 'both are given';
  // Where none is given there is no place for it.
  throw badArgument(names[1], `Give exactly one of ${names.join(' and ')}: ${found}.`);
}
