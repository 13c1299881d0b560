import { Agent, request } from 'undici';
import { PassingError, UserError } from '../../errors';
import { checkUrl } from './check-url';
import { type FetchSettings, retryAfter } from './fetch-address';
import { fetchError } from './fetch-error';
import { guardedConnector } from './guarded-connector';

const TIMEOUT = 10_000;

/**
 * Sends JSON to an address by POST, within the same bounds as fetching; it follows no redirect, and reads nothing of the
 * answer. @throws UserError where the answer is no 2xx, or can't be had.
 */
export async function postJson(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { allow, userAgent, timeout = TIMEOUT }: Omit<FetchSettings, 'maxBytes'>,
): Promise<void> {
  const agent = new Agent({ connect: guardedConnector(allow, timeout), pipelining: 0 });
  try {
    const { statusCode, headers: answered } = await request(checkUrl(address, allow), {
      method: 'POST',
      dispatcher: agent,
      signal: AbortSignal.timeout(timeout),
      headers: { ...headers, 'user-agent': userAgent, 'content-type': 'application/json' },
      body,
    });
    if (statusCode < 200 || statusCode > 299) throw statusError(statusCode, answered['retry-after']);
  } catch (error) {
    throw fetchError(error, address);
  } finally {
    await agent.destroy();
  }
}

/** Who listens there may well be back later, whatever it says now; only 410 says that it will not. */
function statusError(status: number, after: string | string[] | undefined): UserError {
  const message = `The webhook answered with status ${status}.`;
  if (status === 410) return new UserError('WEBHOOK_STATUS', message, 502);
  return new PassingError('WEBHOOK_STATUS', message, 502, retryAfter(String(after)));
}
