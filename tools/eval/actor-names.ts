import type { FoundActor } from '../../src/model/actor';

/** An annotated actor of the corpora that name speakers and participants. */
export interface GoldActor {
  key: string;
  type: string;
  name: string;
  names?: string[];
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(the|a|an)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Two actors are the same by a name: one form that both go by. */
export function sharesName(gold: GoldActor, found: FoundActor): boolean {
  const names = new Set([gold.name, ...(gold.names ?? [])].map(folded));
  return [found.name, ...found.names.map((n) => n.text)].some((name) => names.has(folded(name)));
}

/** How many of the gold actors have a found one of their own. */
export function matchedActors(gold: GoldActor[], found: FoundActor[]): number {
  const free = [...found];
  return gold.filter((g) => {
    const at = free.findIndex((f) => sharesName(g, f));
    if (at < 0) return false;
    free.splice(at, 1);
    return true;
  }).length;
}

/** True where both name the same actors, in any order. */
export function sameActors(gold: GoldActor[], found: FoundActor[]): boolean {
  return gold.length === found.length && matchedActors(gold, found) === gold.length;
}
