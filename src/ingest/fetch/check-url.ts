import { UserError } from '../../errors';
import { MAX_URL_LENGTH } from '../../model/limits';
import { isAllowed } from './allow-list';
import type { AllowList } from './allow-list';

/** An address that may be fetched: http or https, without a password, at the usual ports or an allowed one. @throws UserError */
export function checkUrl(address: string, allow: AllowList): URL {
  const shown = address.slice(0, 100);
  if (!URL.canParse(address) || address.length > MAX_URL_LENGTH) throw bad(`"${shown}" is no address`);
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw bad(`"${shown}" is not http or https`);
  if (url.username || url.password) throw bad("An address with a user name or a password isn't fetched");
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  if (port !== 80 && port !== 443 && !isAllowed(allow, url.hostname, port)) throw otherPort(url.host);
  return url;
}

function bad(what: string): UserError {
  return new UserError('BAD_URL', `${what}. Write it like https://herald.example/article.`);
}

function otherPort(host: string): UserError {
  return new UserError(
    'FETCH_FORBIDDEN',
    `${host} isn't fetched, since only the ports 80 and 443 are. Whoever runs Newsgraph can allow it (NEWSGRAPH_FETCH_ALLOW, which commands read as the server does).`,
    403,
  );
}
