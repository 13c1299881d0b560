import type { Statements } from '../statements';

export interface KeptApart {
  correction: number;
  left: number;
  right: number;
}

/**
 * Two of these actors that a person keeps apart, they themselves or those that were merged into them; null for none.
 * Two that are shown as one, since the split that made the second was undone, stand in nobody's way.
 */
export async function keptApart(statements: Statements, ids: readonly number[]): Promise<KeptApart | null> {
  const rows = await statements.query<KeptApart[]>(
    `/* keptApart */ select correction.id as correction, coalesce(a.merged_into, a.id) as left, coalesce(b.merged_into, b.id) as right
     from correction
     join actor as a on a.id = (details ->> 'left')::bigint
     join actor as b on b.id = (details ->> 'right')::bigint
     where correction.kind = 'KEEP_APART' and undone_at is null
       and correction.id in (select correction_id from correction_target as target
         join actor on actor.id = target.number
         where target.kind = 'actor' and coalesce(actor.merged_into, actor.id) = any ($1::bigint[]))
       and coalesce(a.merged_into, a.id) = any ($1::bigint[]) and coalesce(b.merged_into, b.id) = any ($1::bigint[])
       and coalesce(a.merged_into, a.id) <> coalesce(b.merged_into, b.id)
     order by correction.id limit 1`,
    [ids],
  );
  return rows[0] ?? null;
}
