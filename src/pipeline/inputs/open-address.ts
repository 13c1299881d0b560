import type { AllowList } from '../../ingest/fetch/allow-list';
import { fetchAddress, type FetchedPage } from '../../ingest/fetch/fetch-address';

/** Fetches public addresses, and those that `allow` names. */
export function createOpenAddress(
  allow: AllowList,
  userAgent: string,
): (address: string) => Promise<FetchedPage> {
  return (address) => fetchAddress(address, { allow, userAgent });
}
