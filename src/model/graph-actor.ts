import type { ActorKey } from './actor';

/** The key by which corrected findings name an actor of the graph: "@12". */
export function graphActor(id: number): ActorKey {
  return `@${id}`;
}

/** The id in such a key; null for an actor of the article's own. */
export function readGraphActor(key: ActorKey): number | null {
  return key.startsWith('@') ? Number(key.slice(1)) : null;
}
