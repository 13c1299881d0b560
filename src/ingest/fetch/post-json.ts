import { Agent, request } from 'undici';
import { PassingError, UserError } from '../../errors';
import { checkUrl } from './check-url';
import type { FetchSettings } from './fetch-address';
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
    const { statusCode } = await request(checkUrl(address, allow), {
      method: 'POST',
      dispatcher: agent,
      signal: AbortSignal.timeout(timeout),
      headers: { ...headers, 'user-agent': userAgent, 'content-type': 'application/json' },
      body,
    });
    if (statusCode < 200 || statusCode > 299) throw statusError(statusCode);
  } catch (error) {
    throw fetchError(error, address);
  } finally {
    await agent.destroy();
  }
}

/** Who listens there may well be back later, whatever it says now; only 410 says that it will not. */
function statusError(status: number): UserError {
  const Refusal = status === 410 ? UserError : PassingError;
  return new Refusal('WEBHOOK_STATUS', `The webhook answered with status ${status}.`, 502);
}
