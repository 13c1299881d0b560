import { cleanUnits } from '../../../model/clean-units';
import type { Statements } from '../statements';

/**
 * The next moment at which this host may be asked; whoever comes next waits for `delayMs` more. A turn that is far off
 * was given by a clock that was wrong.
 */
export async function reserveTurn(
  statements: Statements,
  host: string,
  now: Date,
  delayMs: number,
): Promise<Date> {
  const rows = await statements.query<{ at: Date }[]>(RESERVE, [host, now, delayMs / 1000]);
  return rows[0]?.at ?? now;
}

const RESERVE = `/* reserveTurn */
insert into fetch_host as known (host, next_at) values ($1, $2::timestamptz + make_interval(secs => $3))
on conflict (host) do update
  set next_at = least(greatest(known.next_at, $2::timestamptz), $2::timestamptz + interval '15 minutes')
    + make_interval(secs => $3)
returning next_at - make_interval(secs => $3) as at`;

export interface KnownHost {
  /** Its robots.txt, where it was read not long ago. */
  readonly robots: string | null;
  /** Where it asked to be left alone until a moment that is to come. */
  readonly pausedUntil: Date | null;
}

export async function knownHost(statements: Statements, host: string, now: Date): Promise<KnownHost> {
  const rows = await statements.query<KnownHost[]>(
    `/* knownHost */ select case when robots_until > $2 then robots end as robots,
       case when paused_until > $2 then paused_until end as "pausedUntil"
     from fetch_host where host = $1`,
    [host, now],
  );
  return rows[0] ?? { robots: null, pausedUntil: null };
}

/** The host asked all to leave it alone until then. */
export async function pauseHost(statements: Statements, host: string, until: Date): Promise<void> {
  await statements.query(
    `/* pauseHost */ update fetch_host set paused_until = greatest(paused_until, $2) where host = $1`,
    [host, until],
  );
}

export async function keepRobots(
  statements: Statements,
  host: string,
  robots: string,
  until: Date,
): Promise<void> {
  await statements.query(
    '/* keepRobots */ update fetch_host set robots = $2, robots_until = $3 where host = $1',
    [host, cleanUnits(robots), until],
  );
}

/** Forgets hosts that nobody asked since then. */
export async function forgetHosts(statements: Statements, before: Date): Promise<void> {
  await statements.query(
    '/* forgetHosts */ delete from fetch_host where greatest(next_at, robots_until, paused_until) < $1',
    [before],
  );
}
