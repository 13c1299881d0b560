import ipaddr from 'ipaddr.js';

/**
 * True for an address that anybody on the internet may reach. False for loopback, private and link-local ones (also
 * written as IPv4 within IPv6), for those of clouds' metadata services, and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
}
