import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import { PassingError, UserError } from '../../errors';
import type { AllowList } from './allow-list';
import { checkUrl } from './check-url';
import { decompress, tooLarge } from './decompress';
import { fetchError } from './fetch-error';
import { guardedConnector } from './guarded-connector';

export interface FetchSettings {
  allow: AllowList;
  /** "Newsgraph/0.1.0" */
  userAgent: string;
  /** Of the whole fetch with its redirects, in milliseconds; without the time that `beforeRedirect` takes. */
  timeout?: number;
  /** Of the answer, both as sent and opened. */
  maxBytes?: number;
  /** What the last answer was told by. */
  conditions?: FetchConditions;
  /** Awaited before each address that a redirect leads to is asked; where it throws, that is the fetch's failure. */
  beforeRedirect?: (url: string) => Promise<void>;
}

/** An answer is wanted only where it changed since the one that these came with. */
export interface FetchConditions {
  etag?: string | null;
  lastModified?: string | null;
}

/** What an address answered. */
export interface FetchedPage {
  bytes: Uint8Array;
  charset?: string;
  /** The address after redirects. */
  fetchedFrom: string;
  /** The address after those redirects that are for good, where there are any. */
  movedTo?: string;
  /** Under the conditions; there are no bytes then. */
  notModified?: boolean;
  etag?: string;
  lastModified?: string;
}

const TIMEOUT = 30_000;
const MAX_BYTES = 32_000_000;
const MAX_REDIRECTS = 5;
/** What an article, a feed or an archive of them is sent as; servers that don't know say octet-stream. */
const READABLE =
  /^(?:text\/[\w.+-]+|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:xhtml|x-ndjson|ndjson|jsonl|jsonlines|csv|gzip|x-gzip|zip|x-zip-compressed|warc|x-tar|mbox|pdf|octet-stream)|message\/rfc822|multipart\/related)$/;

/**
 * Fetches one address by GET, following at most 5 redirects, each checked like the first. Public addresses only,
 * unless allowed. @throws UserError that says what went wrong and what to do.
 */
export async function fetchAddress(address: string, settings: FetchSettings): Promise<FetchedPage> {
  const timeout = settings.timeout ?? TIMEOUT;
  const agent = new Agent({ connect: guardedConnector(settings.allow, timeout), pipelining: 0 });
  try {
    return await follow(checkUrl(address, settings.allow), settings, agent, timeout);
  } catch (error) {
    throw fetchError(error, address);
  } finally {
    await agent.destroy();
  }
}

async function follow(
  first: URL,
  settings: FetchSettings,
  dispatcher: Agent,
  timeout: number,
): Promise<FetchedPage> {
  let url = first;
  let left = timeout;
  let movedTo: string | undefined;
  let isForGood = true;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    if (redirects > 0) await settings.beforeRedirect?.(url.href);
    const began = performance.now();
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(left)));
    const answer = await request(url, { dispatcher, signal, headers: headersOf(settings) });
    const location = redirectOf(answer);
    if (location === null) return { ...(await readAnswer(answer, url, settings)), movedTo };
    await answer.body.dump();
    left -= performance.now() - began;
    url = checkUrl(resolve(location, url), settings.allow);
    isForGood &&= [301, 308].includes(answer.statusCode);
    if (isForGood) movedTo = url.href;
  }
  throw new UserError(
    'FETCH_REDIRECTS',
    `It redirects more than ${MAX_REDIRECTS} times. Give the address where it ends.`,
    502,
  );
}

function headersOf(settings: FetchSettings): Record<string, string> {
  return {
    'user-agent': settings.userAgent,
    accept: 'text/html,*/*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...conditionsOf(settings),
  };
}

function conditionsOf({ conditions: { etag, lastModified } = {} }: FetchSettings): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData): string | null {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  return isRedirect && headers.location ? headerOf(headers.location) : null;
}

function resolve(location: string, base: URL): string {
  return URL.canParse(location, base.href) ? new URL(location, base).href : location;
}

async function readAnswer(
  answer: Dispatcher.ResponseData,
  url: URL,
  settings: FetchSettings,
): Promise<FetchedPage> {
  const maxBytes = settings.maxBytes ?? MAX_BYTES;
  const { statusCode, headers } = answer;
  if (statusCode === 304 && settings.conditions) {
    await answer.body.dump();
    return {
      bytes: Buffer.alloc(0),
      fetchedFrom: url.href,
      notModified: true,
      ...settings.conditions,
    } as FetchedPage;
  }
  if (statusCode < 200 || statusCode > 299) throw statusError(answer);
  const type = headerOf(headers['content-type']);
  checkType(type);
  const sent = await readBody(answer.body, maxBytes);
  return {
    bytes: await decompress(sent, headerOf(headers['content-encoding']), maxBytes),
    charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1],
    fetchedFrom: url.href,
    ...validatorsOf(headers),
  };
}

function validatorsOf(
  headers: Dispatcher.ResponseData['headers'],
): Pick<FetchedPage, 'etag' | 'lastModified'> {
  return {
    etag: headerOf(headers.etag) || undefined,
    lastModified: headerOf(headers['last-modified']) || undefined,
  };
}

function statusError({ statusCode, headers }: Dispatcher.ResponseData): UserError {
  const message = `The server answered with status ${statusCode}${adviceFor(statusCode)}.`;
  if (statusCode === 410) return new UserError('FETCH_GONE', message, 502);
  if (!isPassing(statusCode)) return new UserError('FETCH_STATUS', message, 502);
  return new PassingError('FETCH_STATUS', message, 502, retryAfter(headerOf(headers['retry-after'])));
}

/** Of the header Retry-After: seconds, or a date. */
export function retryAfter(value: string): number | undefined {
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}

function adviceFor(status: number): string {
  if (status === 404 || status === 410) return ': there is no such page. See whether the address is right';
  if (status === 401 || status === 402 || status === 403)
    return ': it may not be read. Save it from a browser and give the file';
  return isPassing(status) ? '. Try again later' : '';
}

function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function checkType(type: string): void {
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (bare === '' || READABLE.test(bare)) return;
  throw new UserError(
    'FETCH_TYPE',
    `The answer is ${bare.slice(0, 60)}, not a page or a text. Give an article's address.`,
    415,
  );
}

async function readBody(body: Dispatcher.ResponseData['body'], maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function headerOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
