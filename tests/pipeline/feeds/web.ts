import { PassingError, UserError } from '../../../src/errors';
import type { FetchConditions, FetchedPage } from '../../../src/ingest/fetch/fetch-address';
import type { Clock } from '../../../src/pipeline/clock';
import type { Fetch } from '../../../src/pipeline/feeds/polite-fetch';

/** What an address answers at a moment. */
export interface Answer {
  body?: string | Uint8Array;
  etag?: string;
  lastModified?: string;
  /** Moved for good, to here. */
  moved?: string;
  status?: number;
  retryAfterMs?: number;
}

/** An internet in memory: hosts that answer by the time, and a note of every request. */
export class Web {
  readonly requests: { url: string; at: number; conditional: boolean }[] = [];
  private readonly pages = new Map<string, (now: Date) => Answer>();

  constructor(private readonly clock: Clock) {}

  put(url: string, answer: Answer | ((now: Date) => Answer)): void {
    this.pages.set(url, typeof answer === 'function' ? answer : () => answer);
  }

  requested(url: string): number {
    return this.requests.filter((request) => request.url === url).length;
  }

  readonly fetch: Fetch = (url, conditions = {}, beforeRedirect) =>
    this.follow(url, conditions, beforeRedirect, undefined);

  private async follow(
    url: string,
    conditions: FetchConditions,
    beforeRedirect: Parameters<Fetch>[2],
    movedTo: string | undefined,
  ): Promise<FetchedPage> {
    const now = this.clock.now();
    this.requests.push({ url, at: now.getTime(), conditional: Boolean(conditions.etag) });
    const answer = this.pages.get(url)?.(now) ?? { status: 404 };
    const { status = 200, etag, lastModified } = answer;
    if (answer.moved) {
      await beforeRedirect?.(answer.moved);
      return this.follow(answer.moved, conditions, beforeRedirect, answer.moved);
    }
    if (status === 410) throw new UserError('FETCH_GONE', 'It is gone.', 502);
    if (status >= 500 || status === 429)
      throw new PassingError('FETCH_STATUS', `Status ${status}.`, 502, answer.retryAfterMs);
    if (status >= 400) throw new UserError('FETCH_STATUS', `Status ${status}.`, 502);
    const notModified = etag !== undefined && etag === conditions.etag;
    const bytes = Buffer.from((notModified ? undefined : answer.body) ?? '');
    return { bytes, fetchedFrom: url, movedTo, notModified, etag, lastModified };
  }
}

export interface Item {
  id: string;
  title?: string;
  text?: string;
  link?: string;
}

export function rss(title: string, items: readonly Item[]): string {
  const entries = items.map(
    ({ id, title: headline = id, text = '', link }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${headline}</title>${link ? `<link>${link}</link>` : ''}<description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${entries.join('')}</channel></rss>`;
}

/** Long enough not to be taken for a stub. */
export function page(headline: string): string {
  const words = `${headline} was what the ministers of Norland spoke about for an hour, and nobody left early. `;
  return `<html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>${words.repeat(4)}</p></article></body></html>`;
}
