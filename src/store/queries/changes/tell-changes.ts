import type { ChangeKind } from '../../../model/change';
import { insertRows } from '../rows/insert-rows';
import { send, type Statements } from '../statements';
import { GRAPH_CHANGED } from './change-channel';

export interface ToldChange {
  what: ChangeKind | 'ARTICLE_ADDED';
  kind: string;
  number: number;
  before: string | null;
  after: string | null;
  subjects: readonly { kind: string; number: number }[];
}

const CHANGE_TYPES = {
  id: 'bigint',
  what: 'text',
  kind: 'text',
  number: 'bigint',
  before: 'text',
  after: 'text',
} as const;
const SUBJECT_TYPES = { kind: 'text', number: 'bigint', change_id: 'bigint' } as const;

/** Notes what happened to the graph, in the transaction in which it did; by whoever holds the writers' lock. */
export async function tellChanges(statements: Statements, changes: readonly ToldChange[]): Promise<void> {
  if (changes.length === 0) return;
  const ids = await statements.query<{ id: number }[]>(
    `select nextval(pg_get_serial_sequence('change', 'id')) as id from generate_series(1, $1)`,
    [changes.length],
  );
  const numbered = changes.map((change, index) => ({ ...change, id: ids[index]?.id ?? 0 }));
  await insertRows(
    statements,
    'change',
    CHANGE_TYPES,
    numbered.map(({ subjects: _, ...change }) => change),
  );
  await insertRows(
    statements,
    'change_subject',
    SUBJECT_TYPES,
    numbered.flatMap(({ id, subjects }) =>
      subjects.map(({ kind, number }) => ({ kind, number, change_id: id })),
    ),
  );
  await send(statements, 'select pg_notify($1, $2)', [GRAPH_CHANGED, '']);
}
