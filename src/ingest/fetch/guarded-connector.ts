import { lookup as systemLookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { UserError } from '../../errors';
import { bareHost, isAllowed } from './allow-list';
import type { AllowList } from './allow-list';
import { isPublicAddress } from './public-address';

/**
 * Connects to public addresses only. The check is made on each connection: so it holds after redirects and for names
 * whose address changes between two look-ups; and on literals, for which Node asks no look-up at all.
 */
export function guardedConnector(allow: AllowList, timeout: number): buildConnector.connector {
  const guarded = buildConnector({ timeout, lookup: publicLookup });
  const open = buildConnector({ timeout });
  return (options, callback) => {
    const host = bareHost(options.hostname);
    if (isAllowed(allow, host, portOf(options))) return open(options, callback);
    if (isIP(host) && !isPublicAddress(host)) return callback(forbidden(host), null);
    guarded(options, callback);
  };
}

function portOf({ port, protocol }: buildConnector.Options): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}

/** Only the public ones of a host's addresses; an error where it has none. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  const all: LookupOptions & { all: true } = { ...options, all: true };
  systemLookup(hostname, all, (error, found: LookupAddress[]) => {
    if (error) return callback(error, '', 0);
    const [first, ...rest] = found.filter(({ address }) => isPublicAddress(address));
    if (!first) return callback(forbidden(hostname), '', 0);
    if (options.all) callback(null, [first, ...rest]);
    else callback(null, first.address, first.family);
  });
};

export function forbidden(host: string): UserError {
  return new UserError(
    'FETCH_FORBIDDEN',
    `${host} is no public address, so it isn't fetched. Whoever runs Newsgraph can allow it (NEWSGRAPH_FETCH_ALLOW, which commands read as the server does).`,
    403,
  );
}
