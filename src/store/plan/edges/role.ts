import { column, many, one, paged, type Paged } from '../field';
import { globalId } from '../global-id';
import { listOf } from '../item';
import { byCount } from '../order';
import { sizeOf } from '../page';
import { raw, sql, type Sql } from '../sql';
import { asOf, heldAt, stillHeld } from './as-of';
import { evidenceColumns } from './evidence';
import { whenColumns } from './when';

export const idOfRole = column((row) => globalId('role', sql`${row}.id`));
export const idOfRelation = column((row) => globalId('relation', sql`${row}.id`));

const id = raw('item.id');
const newestFirst = byCount('ID_DESC', id, id, true);

/**
 * Every article that gives a person a role has a row; in the graph these are one role, whose id is that of the first,
 * so that it stays when others follow.
 */
function sameRole(other: Sql, role: Sql): Sql {
  return sql`${other}.person_id = ${role}.person_id and lower(${other}.title) = lower(${role}.title)
    and ${other}.of_id is not distinct from ${role}.of_id`;
}

/** The roles that a person holds, or those that exist in an organisation or place. */
export function rolesBy(foreignKey: 'person_id' | 'of_id'): Paged {
  return paged((actor, args) => {
    // By group, not by a look for earlier ones at each: a president's thousands would be compared with each other.
    const date = asOf(args);
    const joined = date ? raw('join article on article.id = same.article_id') : raw('');
    const held = date ? sql`having ${stillHeld(raw('same'), raw('article'), date)}` : raw('');
    const firsts = sql`select min(same.id) from role same ${joined} where same.${raw(foreignKey)} = ${actor}.id
      group by same.person_id, lower(same.title), same.of_id ${held}`;
    const where = [sql`item.${raw(foreignKey)} = ${actor}.id`, sql`item.id in (${firsts})`];
    return listOf({ from: raw('role item'), where, id }, newestFirst, args);
  });
}

/** Of every article that tells of it. */
export const evidenceOfRole = many(
  (
    role,
    args,
  ) => sql`select ${evidenceColumns(raw('same'))} from role same where ${sameRole(raw('same'), role)}
    order by same.id limit ${sizeOf(args)}::int`,
);

/** As the article that came last tells it. */
export const whenOfRole = one(
  (role) => sql`select ${whenColumns(raw('same'), 'when', raw('same.article_id'))} from role same
    where ${sameRole(raw('same'), role)} and same.when_value is not null order by same.id desc limit 1`,
);

/** From it or to it. */
export const relationsOfActor = paged((actor, args) => {
  const where = [sql`(item.from_id = ${actor}.id or item.to_id = ${actor}.id)`];
  const date = asOf(args);
  if (date) where.push(heldAt(raw('item'), date));
  if (args['kind']) where.push(sql`item.kind = any(${args['kind']}::text[])`);
  return listOf({ from: raw('relation item'), where, id }, newestFirst, args);
});
