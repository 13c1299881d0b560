import ipaddr from 'ipaddr.js';

/** In public ranges, but answered within a cloud: Azure tells its machines their state and certificates here. */
const WITHIN_CLOUDS: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * True for an address that anybody on the internet may reach. False for loopback, private and link-local ones (also
 * written as IPv4 within IPv6), for those of clouds' metadata services, and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // Of IPv6 only 2000::/3 is given out; "::7f00:1" is the old way to write 127.0.0.1 in it.
  const isGivenOut = parsed.kind() === 'ipv4' || (parsed.toByteArray()[0] ?? 0) >> 5 === 1;
  return isGivenOut && parsed.range() === 'unicast' && !WITHIN_CLOUDS.has(parsed.toString());
}
