import { forgetOld } from '../../src/pipeline/forget';
import { useDatabase } from '../database';
import { ManualClock } from './jobs/manual-clock';

const database = useDatabase({ each: true });
const clock = new ManualClock(Date.parse('2022-05-04T12:00:00Z'));

/** Some days before the clock's now. */
const ago = (days: number): string => new Date(clock.now().getTime() - days * 86_400_000).toISOString();

/** What is left of rows so many days old. */
async function left(insert: string, days: number[], table: string): Promise<number> {
  for (const [index, age] of days.entries()) await database.rows(insert, [ago(age), index + 1]);
  await forgetOld({ dataSource: database.dataSource, clock });
  const [row] = await database.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}

test.each([
  [
    'jobs that ended a month ago',
    'job',
    `insert into job (id, kind, status, total, due_at, created_by, created_at, finished_at)
     values ($2, 'ingest', 'DONE', 0, $1, 'local', $1, $1)`,
    [29, 31],
  ],
  [
    'hosts that nobody asked for a week',
    'fetch_host',
    'insert into fetch_host (host, next_at, robots, robots_until) values ($2::int::text, $1, null, $1)',
    [6, 8],
  ],
  [
    'what happened a year ago',
    'change',
    `insert into change (id, what, at, kind, number) values ($2, 'NEW_QUOTE', $1, 'quote', 1)`,
    [365, 367],
  ],
])('%s', async (_, table, insert, days) => {
  expect(await left(insert, days, table)).toBe(1);
});

test.each([
  ['of a feed that ended', 'null', 1],
  ['but not of one that is polled', 'now()', 2],
])('what was seen half a year ago, %s', async (_, due, count) => {
  await database.rows(
    `insert into feed (id, url, created_by, created_at, interval_seconds, due_at)
     values (1, 'https://herald.example/rss', 'local', now(), 1800, ${due})`,
  );
  const insert = `insert into feed_entry (feed_id, key, content_hash, seen_at)
    values (1, decode('0' || $2::int, 'hex'), '', $1)`;
  expect(await left(insert, [179, 181], 'feed_entry')).toBe(count);
});

test('with what happened goes what watches found in it', async () => {
  await database.rows(`insert into watch (id, name, criteria, created_by, created_at, last_change)
    values (1, 'desk', '{}', 'local', now(), 0)`);
  await database.rows(
    `insert into change (id, what, at, kind, number) values (1, 'NEW_QUOTE', $1, 'quote', 1)`,
    [ago(400)],
  );
  await database.rows('insert into watch_finding (watch_id, change_id) values (1, 1)');
  await forgetOld({ dataSource: database.dataSource, clock });
  expect(await database.rows('select from watch_finding')).toEqual([]);
});
