import type { ChangeKind } from '../../../model/change';
import { concernsWatched } from '../../plan/edges/change';
import { raw, render, sql } from '../../plan/sql';
import type { Statements } from '../statements';

/** Those of these changes that concern watched actors and meetings. */
export async function changesOfWatched(
  statements: Statements,
  watched: readonly string[],
  kinds: readonly ChangeKind[] | null,
  changes: readonly number[],
): Promise<number[]> {
  const item = raw('item');
  const { text, values } = render(sql`select item.id from change item
    where item.id = any(${changes}::bigint[]) and ${concernsWatched(item, watched, kinds)} order by item.id`);
  const rows = await statements.query<{ id: number }[]>(`/* changesOfWatched */ ${text}`, values);
  return rows.map(({ id }) => id);
}
