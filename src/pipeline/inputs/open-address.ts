import { fetchAddress } from '../../ingest/fetch/fetch-address';
import type { OpenAddress } from './open-input';

/** Fetches addresses within the settings' bounds. `version` is the program's own, for the User-Agent. */
export function createOpenAddress(settings: { fetchAllow: readonly string[]; version: string }): OpenAddress {
  const { fetchAllow, version } = settings;
  return (address) => fetchAddress(address, { allow: fetchAllow, userAgent: `Newsgraph/${version}` });
}
