import type { Span } from '../../../model/span';
import type { IdTable, NewIds } from './allocate-ids';
import { matchEarlier, type EarlierFinding } from '../versions/earlier-findings';

/** What an article showed before, and ids for what it didn't. */
export interface IdSource {
  earlier: readonly EarlierFinding[];
  fresh: NewIds;
}

export interface KeptId {
  id: number;
  /** The earlier finding that it goes on from. */
  earlier: EarlierFinding | null;
}

/** An id for each finding: that of the earlier finding that it goes on from, or one of those that are set aside for it. */
export function keepIds(
  { earlier, fresh }: IdSource,
  table: IdTable & EarlierFinding['table'],
  found: { kind: string; span: Span }[],
): KeptId[] {
  const matched = matchEarlier(
    found,
    earlier.filter((finding) => finding.table === table),
  );
  return matched.map((match) => ({ id: match?.id ?? nextOf(fresh[table], table), earlier: match }));
}

function nextOf(fresh: number[], table: IdTable): number {
  const id = fresh.shift();
  if (id === undefined) throw new Error(`Too few ids were set aside for ${table}.`);
  return id;
}
