import { planObject, type PlanField, type RowObject } from './plan-object';
import type { Selection } from './request';
import type { Scope } from './scope';
import { columnsRead, flat, sql, type Sql } from './sql';

/** The one row of a select as JSON, or null. */
export function planOne(selection: Selection, rows: Sql, scope: Scope, planField: PlanField): Sql {
  const row = scope.alias('row');
  const object = planObject(selection, row, scope, planField);
  return sql`(select ${object.json} from (${narrowed(rows, row, object, scope)}) ${row}${object.from})`;
}

/** The rows of a select as a JSON list. */
export function planMany(selection: Selection, rows: Sql, scope: Scope, planField: PlanField): Sql {
  const row = scope.alias('row');
  const object = planObject(selection, row, scope, planField);
  return sql`(select coalesce(json_agg(${object.json}), '[]') from (${narrowed(rows, row, object, scope)}) ${row}${object.from})`;
}

/** "select actor.* from …" and "select span.words, quote.id as quote_id from …" */
const WHOLE = /^select (\w+)\.\*(?= from )/;
const LISTED = /^select (\w+\.\w+(?: as \w+)?(?:,\s+\w+\.\w+(?: as \w+)?)*)(?=\s+(?:from|where)\s|$)/;

/** With the columns alone that are read: making ready for each of the others takes its time. */
function narrowed(rows: Sql, row: Sql, { from, json }: RowObject, scope: Scope): Sql {
  if (!scope.keeps()) return rows;
  const read = columnsRead(row, sql`${json}${from}`);
  const [first, ...others] = flat(rows).chunks;
  if (read.length === 0 || typeof first !== 'string') return rows;
  const [head = '', table] = WHOLE.exec(first) ?? [];
  if (table)
    return selecting(
      read.map((column) => `${table}.${column}`),
      first.slice(head.length),
      others,
    );
  const [listed = '', list = ''] = LISTED.exec(first) ?? [];
  const columns = list.split(/,\s+/).filter((column) => read.includes(/\w+$/.exec(column)?.[0] ?? ''));
  // Where more is read than is listed, the list was misread.
  if (columns.length !== read.length) return rows;
  return selecting(columns, first.slice(listed.length), others);
}

function selecting(columns: readonly string[], rest: string, others: Sql['chunks']): Sql {
  return { chunks: [`select ${columns.join(', ')}${rest}`, ...others] };
}
