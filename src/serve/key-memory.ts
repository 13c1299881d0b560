import type { AccessKey } from '../model/access-key';

/** So long a key opens without being looked up again, and so long a revoked one still may. */
const REMEMBERED_MS = 1_000;
const MOST_REMEMBERED = 1_000;

type FindKey = (secret: string) => Promise<AccessKey | null>;

/**
 * Looks each key up once a second at most: the look-up costs a request as much as half of its answer. What is no key
 * isn't remembered, so that guessing fills nothing.
 */
export function rememberKeys(find: FindKey, now = (): number => performance.now()): FindKey {
  const remembered = new Map<string, { key: AccessKey; until: number }>();
  return async (secret) => {
    const known = remembered.get(secret);
    const asked = now();
    if (known && asked < known.until) return known.key;
    remembered.delete(secret);
    const key = await find(secret);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    if (key) remembered.set(secret, { key, until: asked + REMEMBERED_MS });
    return key;
  };
}
