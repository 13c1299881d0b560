import { UserError } from '../../errors';
import type { Arguments } from './arguments';
import { type IdKind, readGlobalId } from './global-id';
import { LARGEST_SIZE } from './page';
import type { Selection } from './request';
import type { Scope } from './scope';
import { joinSql, raw, sql, type Sql } from './sql';
import { narrow, TYPES_OF_KIND } from './type-names';

type PlanOne = (rows: Sql, selection: Selection) => Sql;

/** Whatever an id names: its kind tells the table, so that only the types of that kind are planned. */
export function planNode(args: Arguments, selection: Selection, planOne: PlanOne): Sql {
  const { kind, number } = readGlobalId(String(args['id']));
  return planOne(rowWith(kind, sql`${number}::bigint`), narrow(selection, TYPES_OF_KIND[kind]));
}

/** In the order of the ids, with null for one that names nothing. */
export function planNodes(args: Arguments, selection: Selection, scope: Scope, planOne: PlanOne): Sql {
  const ids = (args['ids'] as string[]).map(readGlobalId);
  if (ids.length > LARGEST_SIZE) {
    throw new UserError('BAD_USER_INPUT', `ids may hold ${LARGEST_SIZE} ids, but holds ${ids.length}.`);
  }
  if (ids.length === 0) return raw("'[]'::json");
  const wanted = scope.alias('wanted');
  const kinds = [...new Set(ids.map((id) => id.kind))];
  const cases = kinds.map((kind) => {
    const rows = rowWith(kind, sql`${wanted}.number`);
    return sql`when ${raw(`'${kind}'`)} then ${planOne(rows, narrow(selection, TYPES_OF_KIND[kind]))}`;
  });
  return sql`(select json_agg(case ${wanted}.kind ${joinSql(cases, ' ')} end order by ${wanted}.position)
    from unnest(${ids.map((id) => id.kind)}::text[], ${ids.map((id) => id.number)}::bigint[])
      with ordinality ${wanted} (kind, number, position))`;
}

/** The id of an actor that was merged stands for what it was merged into. */
export function rowWith(kind: IdKind, number: Sql): Sql {
  const table = raw(kind);
  const id =
    kind === 'actor' ? sql`(select coalesce(merged_into, id) from actor where id = ${number})` : number;
  return sql`select ${table}.* from ${table} where ${table}.id = ${id}`;
}
