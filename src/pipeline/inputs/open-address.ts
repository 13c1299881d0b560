import { fetchAddress, type FetchedPage } from '../../ingest/fetch/fetch-address';

/** Fetches addresses within the settings' bounds. `version` is the program's own, for the User-Agent. */
export function createOpenAddress(settings: {
  fetchAllow: readonly string[];
  version: string;
}): (address: string) => Promise<FetchedPage> {
  const { fetchAllow, version } = settings;
  return (address) => fetchAddress(address, { allow: fetchAllow, userAgent: `Newsgraph/${version}` });
}
