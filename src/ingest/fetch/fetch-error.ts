import { PassingError, UserError } from '../../errors';

/** What the network's codes mean for who gave the address. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host. Mind the spelling',
  EAI_AGAIN: 'its name could not be looked up. See whether the network is up',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the server cut the connection. Try again',
  EHOSTUNREACH: 'there is no way to it. See whether the network is up',
  ENETUNREACH: 'there is no way to it. See whether the network is up',
  UND_ERR_SOCKET: 'the server cut the connection. Try again',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer. Try again later',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody but itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

/** Any failure of a fetch as a UserError. */
export function fetchError(error: unknown, address: string): UserError {
  if (error instanceof UserError) return error;
  const { code = '', name, message } = error as NodeJS.ErrnoException;
  const host = URL.canParse(address) ? new URL(address).host : address;
  if (name === 'TimeoutError' || /TIMEOUT/.test(code)) {
    return new PassingError('FETCH_TIMEOUT', `${host} took too long to answer. Try again later.`, 504);
  }
  const reason = REASONS[code] ?? `the fetch failed (${code || message.slice(0, 100)})`;
  return new PassingError('FETCH_FAILED', `${host}: ${reason}.`, 502);
}
