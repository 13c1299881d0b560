import type { WireItem } from '../../model/article';
import { MAX_URL_LENGTH } from '../../model/limits';
import { nameKey } from '../../model/name-key';
import type { DraftOrRejection } from '../draft';

type Told = string | null | undefined;

/** What an item of a wire is called, and which version it is: by its number, its time or both. */
export function wireItem(
  told: Told,
  agency: Told,
  version: Told,
  versionCreated: Told = null,
): WireItem | undefined {
  const id = inAllTheWorld(told ?? '', nameKey(agency ?? ''));
  if (id === null || id.length > MAX_URL_LENGTH) return undefined;
  const created = Date.parse(versionCreated ?? '');
  return {
    id,
    version: /^\d{1,9}$/.test(version ?? '') ? Number(version) : null,
    created: Number.isFinite(created) ? created : null,
  };
}

/** "20240303-7" is what many agencies call an item; only a URI says by itself whose it is. */
function inAllTheWorld(id: string, agency: string): string | null {
  if (/^[a-z][a-z\d+.-]*:\S/i.test(id)) return id;
  return id === '' || agency === '' ? null : `${agency}: ${id}`;
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
