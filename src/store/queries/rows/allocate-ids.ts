import type { Findings } from '../../../model/findings';
import type { EarlierFinding } from '../versions/earlier-findings';
import type { Statements } from '../statements';

/** Tables whose ids are chosen before their rows are written, so that rows that point at them can be. */
export type IdTable = 'quote' | 'role' | 'relation' | 'meeting_report' | 'meeting' | 'mention';

export type NewIds = Record<IdTable, number[]>;

/** As many new ids as asked for, a list for each table, by one statement. Never used before, and never again. */
export async function allocateIds(
  statements: Statements,
  counts: Partial<Record<IdTable, number>>,
): Promise<NewIds> {
  const ids: NewIds = {
    quote: [],
    role: [],
    relation: [],
    meeting_report: [],
    meeting: [],
    mention: [],
  };
  const wanted = Object.entries(counts).filter(([, count]) => count > 0);
  if (wanted.length === 0) return ids;
  const rows = await statements.query<{ name: IdTable; id: number }[]>(
    // "offset 0": a table's sequence is looked for once, and not for each id.
    `/* allocateIds */ select wanted.name, nextval(wanted.sequence) as id
     from (select name, count, pg_get_serial_sequence(name, 'id')::regclass as sequence
       from unnest($1::text[], $2::int[]) as asked (name, count) offset 0) as wanted,
     generate_series(1, wanted.count)`,
    [wanted.map(([name]) => name), wanted.map(([, count]) => count)],
  );
  for (const { name, id } of rows) ids[name].push(id);
  return ids;
}

/**
 * For all that an article shows; those of findings that were there before are left over. The database numbers the
 * mentions of one that showed none.
 */
export async function reserveIds(
  statements: Statements,
  { quotes, roles, relations, meetings, mentions }: Findings,
  before: readonly EarlierFinding[],
): Promise<NewIds> {
  return allocateIds(statements, {
    quote: quotes.length,
    role: roles.length,
    relation: relations.length,
    meeting_report: meetings.length,
    mention: before.some(({ table }) => table === 'mention') ? mentions.length : 0,
  });
}
