import { UserError } from '../../../errors';
import { cleanUnits } from '../../../model/clean-units';
import type { Watch, WatchCriteria } from '../../../model/watch';
import { readGlobalId } from '../../plan/global-id';
import type { Statements } from '../statements';

export interface NewWatch {
  name: string;
  criteria: WatchCriteria;
  webhook: string | null;
  secret: string | null;
  createdBy: string;
  now: Date;
}

/** Each is matched against whatever happens, and `watches` lists them all. */
const MOST_WATCHES = 1_000;

/** Watches from the next change on. @throws UserError NODE_UNKNOWN, TOO_MANY_WATCHES */
export async function addWatch(statements: Statements, watch: NewWatch): Promise<number> {
  const { name, criteria, webhook, secret, createdBy, now } = watch;
  await checkNodes(statements, criteria.nodes ?? []);
  const rows = await statements.query<{ id: number }[]>(
    `/* addWatch */ insert into watch (name, criteria, webhook, secret, created_by, created_at, last_change)
     select $1, $2, $3, $4, $5, $6, (select coalesce(max(id), 0) from change)
     where (select count(*) from watch where removed_at is null) < $7 returning id`,
    [name, storable(criteria), webhook, secret, createdBy, now, MOST_WATCHES],
  );
  if (rows[0]) return rows[0].id;
  throw new UserError(
    'TOO_MANY_WATCHES',
    `There are ${MOST_WATCHES} watches, which is all that there may be. Remove one first.`,
  );
}

/** jsonb holds no U+0000. */
function storable(criteria: WatchCriteria): string {
  return JSON.stringify(criteria, (_name, value: unknown) =>
    typeof value === 'string' ? cleanUnits(value) : value,
  );
}

/** Nothing would ever be told of an actor or a meeting that isn't there. */
async function checkNodes(statements: Statements, nodes: readonly string[]): Promise<void> {
  const ids = nodes.map(readGlobalId);
  const [missing] = await statements.query<{ kind: string; number: string }[]>(MISSING, [
    ids.map(({ kind }) => kind),
    ids.map(({ number }) => number),
  ]);
  if (missing)
    throw new UserError('NODE_UNKNOWN', `There is no ${missing.kind}-${missing.number} to watch.`, 404);
}

const MISSING = `/* missingNodes */
select kind, number::text from unnest($1::text[], $2::bigint[]) as node (kind, number)
where not exists (select from actor where node.kind = 'actor' and id = node.number)
  and not exists (select from known_meeting where node.kind = 'meeting' and id = node.number)
limit 1`;

/** @throws UserError WATCH_UNKNOWN */
export async function removeWatch(statements: Statements, id: number, now: Date): Promise<number> {
  const [rows] = await statements.query<[unknown[], number]>(
    '/* removeWatch */ update watch set removed_at = $2 where id = $1 and removed_at is null returning id',
    [id, now],
  );
  if (rows.length > 0) return id;
  throw new UserError('WATCH_UNKNOWN', `There is no watch-${id}. newsgraph watch list shows them all.`, 404);
}

export async function listWatches(statements: Statements): Promise<Watch[]> {
  return statements.query<Watch[]>(
    `/* listWatches */ select id, name, webhook, last_told_at as "lastToldAt", last_error as "lastError"
     from watch where removed_at is null order by id`,
  );
}
