import type { Span } from '../../model/span';
import { allocateIds, type IdTable } from './allocate-ids';
import { matchEarlier, type EarlierFinding } from './earlier-findings';
import type { Statements } from './statements';

export interface KeptId {
  id: number;
  /** The earlier finding that it goes on from. */
  earlier: EarlierFinding | null;
}

/** An id for each finding: that of the earlier finding that it goes on from, or a new one. */
export async function keepIds(
  statements: Statements,
  table: IdTable & EarlierFinding['table'],
  found: { kind: string; span: Span }[],
  earlier: EarlierFinding[],
): Promise<KeptId[]> {
  const matched = matchEarlier(
    found,
    earlier.filter((finding) => finding.table === table),
  );
  const fresh = await allocateIds(statements, { [table]: matched.filter((match) => !match).length });
  return matched.map((match) => ({ id: match?.id ?? fresh[table].shift() ?? 0, earlier: match }));
}
