import type { WireItem } from '../../model/article';
import { MAX_URL_LENGTH } from '../../model/limits';
import type { DraftOrRejection } from '../draft';

/** What an item of a wire is called, and which version it is: by its number, or else by its time. */
export function wireItem(
  id: string | null | undefined,
  version: string | null | undefined,
  versionCreated: string | null | undefined,
): WireItem | undefined {
  if (!id || id.length > MAX_URL_LENGTH) return undefined;
  const number = /^\d{1,9}$/.test(version ?? '') ? Number(version) : Date.parse(versionCreated ?? '');
  return { id, version: Number.isFinite(number) ? number : null };
}

/** An agency's word that an item isn't to be used: "canceled", "stat:withheld". Null for any other. */
export function withdrawal(
  status: string | null | undefined,
  item: WireItem | undefined,
  name: string,
): DraftOrRejection | null {
  const [how] = /(?:cancell?ed|withheld)$/i.exec(status ?? '') ?? [];
  if (how === undefined) return null;
  const message = `${name.slice(0, 100)} was ${how.toLowerCase()} by its agency.`;
  return { rejection: { code: 'WITHDRAWN', message, ...(item && { withdraws: item }) } };
}
