import robotsParser from 'robots-parser';
import type { DataSource } from 'typeorm';
import { PassingError, UserError } from '../../errors';
import type { AllowList } from '../../ingest/fetch/allow-list';
import { fetchAddress, type FetchConditions, type FetchedPage } from '../../ingest/fetch/fetch-address';
import { keepRobots, knownHost, pauseHost, reserveTurn } from '../../store/queries/feeds/fetch-host';
import type { Clock } from '../clock';

export type Fetch = (
  url: string,
  conditions?: FetchConditions,
  /** Awaited before each address that a redirect leads to is asked. */
  beforeRedirect?: (url: string) => Promise<void>,
) => Promise<FetchedPage>;

export interface PoliteFetchSettings {
  dataSource: DataSource;
  fetch: Fetch;
  clock: Clock;
  /** "Newsgraph/0.1.0": robots.txt is read for the part before the slash. */
  userAgent: string;
  /** Nobody waits for a turn after it; its reason is thrown. */
  signal?: AbortSignal;
}

/** Between two requests to one host, unless its robots.txt asks for more. */
const DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
const ROBOTS_KEPT_MS = 24 * 3_600_000;
/** However long a host asks to be left alone. */
const LONGEST_PAUSE_MS = 24 * 3_600_000;
/** RFC 9309 asks for at least 500 KiB; what is beyond may be left out. */
const MOST_ROBOTS = 512_000;

/**
 * Fetches as hosts ask for it: what their robots.txt allows, one request at a time and not sooner than they like, all
 * workers together; nothing from one that asked to be left alone for some time (`Retry-After`).
 * @throws UserError ROBOTS_DISALLOWED, PassingError HOST_PAUSED, and those of fetching.
 */
export function politeFetch(settings: PoliteFetchSettings): Fetch {
  return async (url, conditions) => {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      return settings.fetch(url, conditions);
    let asked = url;
    const askLeave = (next: string): Promise<void> => awaitLeave(settings, (asked = next));
    await askLeave(url);
    try {
      return await settings.fetch(url, conditions, askLeave);
    } catch (error) {
      await heedPause(settings, new URL(asked).host, error);
      throw error;
    }
  };
}

/** What a host asks for one address counts for all of its addresses. */
async function heedPause(settings: PoliteFetchSettings, host: string, error: unknown): Promise<void> {
  if (!(error instanceof PassingError) || error.retryAfterMs === undefined) return;
  const until = settings.clock.now().getTime() + Math.min(error.retryAfterMs, LONGEST_PAUSE_MS);
  await pauseHost(settings.dataSource, host, new Date(until));
}

/** What the address's host wishes. @throws UserError ROBOTS_DISALLOWED, PassingError HOST_PAUSED */
async function awaitLeave(settings: PoliteFetchSettings, url: string): Promise<void> {
  const { origin, host } = new URL(url);
  const robots = robotsParser(`${origin}/robots.txt`, await robotsOf(settings, origin, host));
  if (robots.isDisallowed(url, settings.userAgent)) throw disallowed(host);
  const asked = (robots.getCrawlDelay(settings.userAgent) ?? 0) * 1000;
  await awaitTurn(settings, host, Math.min(Math.max(asked, DELAY_MS), LONGEST_DELAY_MS));
}

async function robotsOf(settings: PoliteFetchSettings, origin: string, host: string): Promise<string> {
  const { dataSource, clock } = settings;
  const { robots: known, pausedUntil } = await knownHost(dataSource, host, clock.now());
  if (pausedUntil) throw paused(host, pausedUntil, clock.now());
  if (known !== null) return known;
  await awaitTurn(settings, host, DELAY_MS);
  const robots = await readRobots(settings, origin);
  const until = new Date(clock.now().getTime() + ROBOTS_KEPT_MS);
  await keepRobots(dataSource, host, robots, until);
  return robots;
}

/** A host without the file allows everything; one that fails to answer is not asked for more now (RFC 9309, 2.3.1). */
async function readRobots({ fetch }: PoliteFetchSettings, origin: string): Promise<string> {
  try {
    const { bytes } = await fetch(`${origin}/robots.txt`);
    return Buffer.from(bytes.subarray(0, MOST_ROBOTS)).toString('utf8');
  } catch (error) {
    if (error instanceof PassingError || !(error instanceof UserError)) throw error;
    if (error.code === 'FETCH_FORBIDDEN') throw error;
    return '';
  }
}

async function awaitTurn(
  { dataSource, clock, signal }: PoliteFetchSettings,
  host: string,
  delay: number,
): Promise<void> {
  const at = await reserveTurn(dataSource, host, clock.now(), delay);
  const wait = at.getTime() - clock.now().getTime();
  if (wait > 0) await clock.wait(wait, signal);
  signal?.throwIfAborted();
}

function paused(host: string, until: Date, now: Date): PassingError {
  const message = `${host} asked to be left alone until ${until.toISOString().slice(0, 16)}Z.`;
  return new PassingError('HOST_PAUSED', message, 503, until.getTime() - now.getTime());
}

function disallowed(host: string): UserError {
  return new UserError(
    'ROBOTS_DISALLOWED',
    `The robots.txt of ${host} asks programs not to read this. Take it in by hand: newsgraph ingest, or ingestArticle.`,
    403,
  );
}

/** Fetches public addresses, and those that `allow` names. */
export function createPoliteFetch({
  allow,
  ...settings
}: Omit<PoliteFetchSettings, 'fetch'> & { allow: AllowList }): Fetch {
  const { userAgent } = settings;
  const fetch: Fetch = (url, conditions, beforeRedirect) =>
    fetchAddress(url, { allow, userAgent, conditions, beforeRedirect });
  return politeFetch({ ...settings, fetch });
}
