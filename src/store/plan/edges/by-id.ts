import { nameKey } from '../../../model/name-key';
import { likelyAddresses } from '../../../model/web-address';
import type { Arguments } from '../arguments';
import { one, type One } from '../field';
import { type IdKind, numberIn } from '../global-id';
import { rowWith } from '../plan-node';
import { atArgument, badArgument } from '../argument-refusal';
import { made, type Text } from '../open-text';
import { raw, sql, type Sql } from '../sql';

/** The row of this kind with this id, or none: an id of another kind names nothing here. */
export function byId(kind: IdKind): One {
  return one((_row, { id }) => rowOf(kind, id as Text));
}

/** An actor by id or by name; several bearers of a name: the one mentioned most. */
export function actorBy(type?: string): One {
  const ofType = raw(type ? ` and actor.type = '${type}'` : '');
  return one((_row, args) => {
    if (exactlyOne(args, ['id', 'name']) === 'id') return sql`${rowOf('actor', args['id'] as Text)}${ofType}`;
    return sql`select actor.* from actor
      where actor.id in (select actor_id from actor_name where key = ${made(args['name'] as Text, nameKey)} and key <> '')${ofType}
      order by actor.mention_count desc, actor.id limit 1`;
  });
}

export const articleBy = one((_row, args) => {
  if (exactlyOne(args, ['id', 'url']) === 'id') return rowOf('article', args['id'] as Text);
  const addresses = made(args['url'] as Text, likelyAddresses);
  return sql`select article.* from (select ${addresses}::text[] as likely) asked
    join article on article.url = any(asked.likely)
    order by array_position(asked.likely, article.url) limit 1`;
});

/** The article that a mutation took in; its number stands in the payload. */
export const articleOfPayload = one(
  (_row, args) => sql`select article.* from article where article.id = ${args['articleId']}::bigint`,
);

/** No row where the id is of another kind: none has null for its number. */
function rowOf(kind: IdKind, id: Text): Sql {
  const number = atArgument('id', () => made(id, (text) => numberIn(kind, text)));
  return rowWith(kind, sql`${number}::bigint`);
}

function exactlyOne(args: Arguments, names: readonly [string, string]): string {
  const given = names.filter((name) => args[name] !== undefined && args[name] !== null);
  if (given.length === 1 && given[0]) return given[0];
  const found = given.length === 0 ? 'neither is given' : 'both are given';
  // Where none is given there is no place for it.
  throw badArgument(names[1], `Give exactly one of ${names.join(' and ')}: ${found}.`);
}
