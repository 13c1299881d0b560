import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import type { DataSource } from 'typeorm';
import { UserError } from '../errors';
import type { AccessKey, AccessScope } from '../model/access-key';
import { orDatabaseError } from '../store/database-error';
import { findAccessKey, mayDo } from '../store/queries/access-keys';
import { rememberKeys } from './key-memory';

/** True for addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1';
}

/** @throws UserError KEYS_NEEDED where anybody on the network could read and write without a key. */
export function checkListening(host: string, keys: 'off' | 'required'): void {
  if (keys === 'required' || isLoopback(host)) return;
  throw new UserError(
    'KEYS_NEEDED',
    `HOST is ${host}, which other machines reach, but access keys are off. Set NEWSGRAPH_KEYS=required and make a key (newsgraph key create), or leave HOST at 127.0.0.1.`,
  );
}

/** The key that an Authorization shows; undefined where none is needed. @throws UserError where it opens nothing. */
export type FindKey = (authorization: string | undefined) => Promise<AccessKey | undefined>;

/** Whether a request may go on. @throws UserError where it may not. */
export type Admit = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Whoever asks must show a key that may read; `shownKey` then has it. */
export function admitByKey(dataSource: DataSource): Admit {
  const find = rememberKeys((secret) => lookUp(dataSource, secret));
  return async (request, response) => {
    try {
      shown.set(request, await keyOf(find, request.headers.authorization));
    } catch (error) {
      // Readers of feeds ask for a password only where Basic is offered; browsers would ask for one everywhere.
      const scheme = wholeUrl(request).startsWith('/watches/') ? 'Basic' : 'Bearer';
      response.setHeader('WWW-Authenticate', `${scheme} realm="newsgraph"`);
      throw error;
    }
  };
}

/** Express takes off the path that it chose a handler by. */
function wholeUrl(request: IncomingMessage & { originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? '';
}

const shown = new WeakMap<IncomingMessage, AccessKey>();

/** The key that an admitted request came with; undefined where none is needed. */
export function shownKey(request: IncomingMessage): AccessKey | undefined {
  return shown.get(request);
}

/** The key of "Bearer …", which may read. @throws UserError UNAUTHENTICATED or FORBIDDEN */
export async function keyOf(
  find: (secret: string) => Promise<AccessKey | null>,
  authorization: string | undefined,
): Promise<AccessKey> {
  const secret = secretOf(authorization ?? '');
  const key = secret ? await find(secret) : null;
  if (!key) {
    const problem = secret ? 'The access key is unknown or revoked.' : 'An access key is needed.';
    throw new UserError(
      'UNAUTHENTICATED',
      `${problem} Send it as "Authorization: Bearer KEY"; newsgraph key create makes one.`,
      401,
    );
  }
  authorise(key, 'read');
  return key;
}

/** "Bearer KEY"; or the password of Basic, which is all that most readers of feeds can send. */
function secretOf(authorization: string): string | undefined {
  const [, scheme, value = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization) ?? [];
  if (scheme?.toLowerCase() !== 'basic') return value || undefined;
  return Buffer.from(value, 'base64').toString('utf8').split(':')[1];
}

/** @throws UserError FORBIDDEN.  */
export function authorise(key: AccessKey | undefined, scope: AccessScope): void {
  if (!key || mayDo(key, scope)) return;
  throw new UserError(
    'FORBIDDEN',
    `The access key "${key.name}" may not ${scope}: its scopes are ${key.scopes.join(', ')}.`,
    403,
  );
}

export function lookUp(dataSource: DataSource, secret: string): Promise<AccessKey | null> {
  return orDatabaseError(findAccessKey(dataSource, secret));
}

/**
 * Without keys, whoever reaches this server may do everything. A page of any site could reach it under a name of its
 * own that it points to 127.0.0.1 (DNS rebinding). Its requests name that host, so other hosts than this machine are
 * refused.
 */
export const admitLocal: Admit = ({ headers }) => {
  const host = hostOf(headers.host ?? '');
  if (isLoopback(host)) return Promise.resolve();
  const message = `This server answers as localhost or 127.0.0.1, not as ${host}.`;
  return Promise.reject(new UserError('HOST_UNKNOWN', message, 421));
};

/** Without keys, a page of another site must not open a socket either, unless it may ask: browsers say whose page it is. */
export function isFromHere(
  { headers: { host, origin } }: IncomingMessage,
  mayAsk: (origin: string) => boolean,
): boolean {
  if (!isLoopback(hostOf(host ?? ''))) return false;
  if (origin === undefined || mayAsk(origin)) return true;
  return URL.canParse(origin) && isLoopback(hostOf(new URL(origin).host));
}

/** "[::1]:4000" → "::1" */
function hostOf(header: string): string {
  return header
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
}
