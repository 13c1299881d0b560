import type { Statements } from './statements';

/** What waits, and what goes wrong, for whoever looks after a server. */
export interface WorkCounts {
  queued: number;
  running: number;
  failingFeeds: number;
  failingWatches: number;
}

export async function countWork(statements: Statements): Promise<WorkCounts> {
  const [counts] = await statements.query<[WorkCounts]>(
    `/* countWork */ select
       (select count(*)::int from job where status = 'QUEUED') as queued,
       (select count(*)::int from job where status = 'RUNNING') as running,
       (select count(*)::int from feed where removed_at is null and last_error is not null) as "failingFeeds",
       (select count(*)::int from watch where removed_at is null and last_error is not null) as "failingWatches"`,
  );
  return counts;
}
