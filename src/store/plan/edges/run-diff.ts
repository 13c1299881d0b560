import { UserError } from '../../../errors';
import { column, many, nodeNamed, nodesNamed, one } from '../field';
import { readGlobalId } from '../global-id';
import { sizeOf } from '../page';
import { atArgument } from '../argument-refusal';
import { raw, sql, type Sql } from '../sql';

/** What the runs after the first one, up to the second, changed; null where either is none. */
export const runDiff = one((_row, args) => {
  const [from, to] = (['from', 'to'] as const).map((end) => atArgument(end, () => numberOf(args[end])));
  return sql`select earlier.id as from_run, later.id as to_run from run earlier, run later
    where earlier.id = ${from}::bigint and later.id = ${to}::bigint`;
});

function numberOf(id: unknown): string {
  const { kind, number } = readGlobalId(String(id));
  if (kind === 'run') return number;
  throw new UserError(
    'BAD_USER_INPUT',
    `${String(id)} is no run. Give ids like run-1, of evidence { run { id } }.`,
  );
}

const within = (diff: Sql): Sql => sql`change.to_run > ${diff}.from_run and change.to_run <= ${diff}.to_run`;

export const countsOfDiff = one((diff) => sql`select ${diff}.from_run, ${diff}.to_run`);

export function countOfChanges(what: 'ADDED' | 'REMOVED' | 'CHANGED') {
  return column(
    (diff) => sql`(select count(*) from run_change change
      where ${within(diff)} and change.what = ${raw(`'${what}'`)})`,
  );
}

/** Nodes that are there now. */
export function nodesOfDiff(what: 'ADDED' | 'REMOVED') {
  return nodesNamed(
    (diff, args) => sql`select change.kind, change.number, min(change.id) as position from run_change change
      where ${within(diff)} and change.what = ${raw(`'${what}'`)}
      group by change.kind, change.number order by 3 limit ${sizeOf(args)}::int`,
  );
}

/** In their own words, since their nodes are gone. */
export const removedFindings = many(
  (diff, args) => sql`select change.* from run_change change where ${within(diff)} and change.what = 'REMOVED'
    order by change.id limit ${sizeOf(args)}::int`,
);

export const idOfRemoved = column((change) => sql`${change}.kind || '-' || ${change}.number`);

export const changedFields = many(
  (diff, args) => sql`select change.* from run_change change where ${within(diff)} and change.what = 'CHANGED'
    and exists (select from run_change same where same.id = change.id and case same.kind
      when 'quote' then exists (select from quote where id = same.number)
      when 'role' then exists (select from role where id = same.number)
      when 'relation' then exists (select from relation where id = same.number)
      else exists (select from meeting where id = same.number) end)
    order by change.id limit ${sizeOf(args)}::int`,
);

export const nodeOfChange = nodeNamed(
  (change) => sql`select ${change}.kind, ${change}.number, 1 as position`,
);

const lost = (diff: Sql): Sql => sql`select change.number from run_change change
  join correction on correction.id = change.number
  where ${within(diff)} and change.what = 'LOST' and correction.undone_at is null`;

export const correctionsLost = column(
  (diff) => sql`(select count(distinct number) from (${lost(diff)}) lost)`,
);

export const correctionsKept = column(
  (diff) => sql`(select count(*) from correction where undone_at is null
    and correction.id not in (${lost(diff)}))`,
);
