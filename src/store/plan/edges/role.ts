import { column, paged, type Paged } from '../field';
import { globalId } from '../global-id';
import { listOf } from '../item';
import { byCount } from '../order';
import { raw, sql } from '../sql';

export const idOfRole = column((row) => globalId('role', sql`${row}.id`));
export const idOfRelation = column((row) => globalId('relation', sql`${row}.id`));

const id = raw('item.id');
const newestFirst = byCount('ID_DESC', id, id, true);

/** The roles that a person holds, or those that exist in an organisation or place. */
export function rolesBy(foreignKey: 'person_id' | 'of_id'): Paged {
  return paged((actor, args) => {
    const where = [sql`item.${raw(foreignKey)} = ${actor}.id`];
    return listOf({ from: raw('role item'), where, id }, newestFirst, args);
  });
}

/** From it or to it. */
export const relationsOfActor = paged((actor, args) => {
  const where = [sql`(item.from_id = ${actor}.id or item.to_id = ${actor}.id)`];
  if (args['kind']) where.push(sql`item.kind = any(${args['kind']}::text[])`);
  return listOf({ from: raw('relation item'), where, id }, newestFirst, args);
});
