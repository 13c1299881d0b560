import type { Arguments } from './arguments';
import { ID_KINDS, type IdKind, readGlobalId } from './global-id';
import { LARGEST_SIZE } from './page';
import type { Named } from './field';
import { atArgument, badArgument } from './argument-refusal';
import type { Selection } from './request';
import type { Scope } from './scope';
import { joinSql, raw, sql, type Sql } from './sql';
import { narrow, TYPES_OF_KIND } from './type-names';

type PlanOne = (rows: Sql, selection: Selection) => Sql;

/** Whatever an id names: its kind tells the table, so that only the types of that kind are planned. */
export function planNode(args: Arguments, selection: Selection, planOne: PlanOne): Sql {
  const { kind, number } = atArgument('id', () => readGlobalId(String(args['id'])));
  return planOne(rowWith(kind, sql`${number}::bigint`), narrow(selection, TYPES_OF_KIND[kind]));
}

/** In the order of the ids, with null for one that names nothing. */
export function planNodes(args: Arguments, selection: Selection, scope: Scope, planOne: PlanOne): Sql {
  const given = args['ids'] as string[];
  const ids = atArgument('ids', () => given.map((id, index) => atArgument(index, () => readGlobalId(id))));
  if (ids.length > LARGEST_SIZE)
    throw badArgument('ids', `ids may hold ${LARGEST_SIZE} ids, but holds ${ids.length}.`);
  if (ids.length === 0) return raw("'[]'::json");
  const wanted = scope.alias('wanted');
  const kinds = [...new Set(ids.map((id) => id.kind))];
  return sql`(select json_agg(${nodeOf(wanted, kinds, selection, planOne)} order by ${wanted}.position)
    from unnest(${ids.map((id) => id.kind)}::text[], ${ids.map((id) => id.number)}::bigint[])
      with ordinality ${wanted} (kind, number, position))`;
}

/** Nodes that rows name by kind and number; those that are gone are left out. */
export function planNamed(
  { single }: Named,
  rows: Sql,
  selection: Selection,
  scope: Scope,
  planOne: PlanOne,
): Sql {
  const wanted = scope.alias('wanted');
  const node = nodeOf(wanted, ID_KINDS, selection, planOne);
  if (single) return sql`(select ${node} from (${rows}) ${wanted})`;
  const named = scope.alias('named');
  return sql`(select coalesce(json_agg(${named}.node order by ${named}.position), '[]')
    from (select ${node} as node, ${wanted}.position from (${rows}) ${wanted}) ${named}
    where ${named}.node is not null)`;
}

/** The node that a row names by kind and number. */
export function nodeOf(wanted: Sql, kinds: readonly IdKind[], selection: Selection, planOne: PlanOne): Sql {
  const cases = kinds.map((kind) => {
    const rows = rowWith(kind, sql`${wanted}.number`);
    return sql`when ${raw(`'${kind}'`)} then ${planOne(rows, narrow(selection, TYPES_OF_KIND[kind]))}`;
  });
  return sql`case ${wanted}.kind ${joinSql(cases, ' ')} end`;
}

/**
 * The id of an actor or a meeting that was merged stands for what it was merged into; that of a claim, which is the
 * number of one of its quotes, goes on standing for it when an earlier quote joins; and so does that of a story.
 */
export function rowWith(kind: IdKind, number: Sql): Sql {
  const table = raw(kind);
  const chief = { actor: 'actor', meeting: 'known_meeting' }[String(kind)];
  if (kind === 'claim') {
    return sql`select claim.* from claim where claim.id = (select claim_id from claim_quote where quote_id = ${number})`;
  }
  if (kind === 'story') {
    return sql`select story.* from story where story.id = (select leader_id from article_story where article_id = ${number})`;
  }
  const id = chief ? sql`(select coalesce(merged_into, id) from ${raw(chief)} where id = ${number})` : number;
  return sql`select ${table}.* from ${table} where ${table}.id = ${id}`;
}
