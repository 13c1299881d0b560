import type { Statements } from '../statements';

/** Something that happened to the graph. */
export interface GraphEvent {
  /** Of the change. */
  id: number;
  what: string;
  /** Of the node: quote-33. */
  kind: string;
  number: number;
}

/** In the order in which it happened. */
export async function changesAfter(
  statements: Statements,
  after: number,
  size: number,
): Promise<GraphEvent[]> {
  return statements.query<GraphEvent[]>(
    '/* changesAfter */ select id, what, kind, number from change where id > $1 order by id limit $2',
    [after, size],
  );
}

/** The number of the latest one. */
export async function lastChange(statements: Statements): Promise<number> {
  const rows = await statements.query<{ id: number }[]>('select coalesce(max(id), 0) as id from change');
  return rows[0]?.id ?? 0;
}
