import type { Span } from '../../model/span';
import type { Statements } from './statements';

/** A finding of an earlier run, whose id goes on where a new one of the same kind overlaps it. */
export interface EarlierFinding {
  table: 'quote' | 'role' | 'relation' | 'meeting_report';
  id: number;
  kind: string;
  start: number;
  end: number;
  /** Of a report. */
  meetingId: number | null;
}

/** Everything an earlier run found that has an id to keep, and what was rejected and is none the less again. */
export async function earlierFindings(statements: Statements, articleId: number): Promise<EarlierFinding[]> {
  return statements.query<EarlierFinding[]>(
    `select 'quote' as table, id, kind, start_offset as start, end_offset as end, null::bigint as "meetingId"
       from quote where article_id = $1
     union all
     select 'role', id, '', start_offset, end_offset, null from role where article_id = $1
     union all
     select 'relation', id, kind, start_offset, end_offset, null from relation where article_id = $1
     union all
     select 'meeting_report', id, kind, start_offset, end_offset, meeting_id from meeting_report where article_id = $1
     union all
     select details ->> 'finding', (gone ->> 'id')::bigint, gone ->> 'is', (gone #>> '{whole,0}')::int,
         (gone #>> '{whole,1}')::int, null
       from correction_target as target join correction on correction.id = target.correction_id
       cross join jsonb_array_elements(details -> 'at') as gone
       where target.kind = 'article' and target.number = $1 and correction.kind = 'REJECT' and undone_at is not null
         and (gone ->> 'articleId')::bigint = $1
         and not exists (select from quote where id = (gone ->> 'id')::bigint and details ->> 'finding' = 'quote')
         and not exists (select from role where id = (gone ->> 'id')::bigint and details ->> 'finding' = 'role')
         and not exists (select from relation where id = (gone ->> 'id')::bigint and details ->> 'finding' = 'relation')
     order by 1, 4, 2`,
    [articleId],
  );
}

/**
 * For each new finding the earlier one that it goes on from, or null: the same kind and the largest overlap, each
 * earlier one once. Both lists are walked side by side in the order of the text.
 */
export function matchEarlier(
  found: { kind: string; span: Span }[],
  earlier: EarlierFinding[],
): (EarlierFinding | null)[] {
  const order = found.map((_, index) => index).sort((a, b) => startOf(found[a]) - startOf(found[b]));
  const matched: (EarlierFinding | null)[] = found.map(() => null);
  const open = [...earlier].sort((a, b) => a.start - b.start);
  let first = 0;
  for (const index of order) {
    const { kind, span } = found[index] ?? { kind: '', span: [0, 0] as Span };
    while (first < open.length && (open[first]?.end ?? 0) <= span[0]) first += 1;
    const best = bestOverlap(open, first, kind, span);
    if (best < 0) continue;
    matched[index] = open[best] ?? null;
    open.splice(best, 1);
  }
  return matched;
}

function bestOverlap(open: EarlierFinding[], first: number, kind: string, span: Span): number {
  let best = -1;
  let most = 0;
  for (let index = first; index < open.length; index += 1) {
    const candidate = open[index];
    if (!candidate || candidate.start >= span[1]) break;
    const shared = Math.min(candidate.end, span[1]) - Math.max(candidate.start, span[0]);
    if (candidate.kind === kind && shared > most) [best, most] = [index, shared];
  }
  return best;
}

function startOf(finding: { span: Span } | undefined): number {
  return finding?.span[0] ?? 0;
}
