import type { Joining } from '../../model/correction';

/**
 * Whom each merged actor is shown as, through chains: of a merge into b and of b into c, a and b are shown as c. Without
 * the first, a is itself again; without the second, a is b. An actor that an undone split made stands for the one that it
 * came from, unless merges gave it another life.
 */
export function mergedActors(joinings: readonly Joining[]): Map<number, number> {
  const into = new Map<number, number>();
  const keeping = new Set<number>();
  for (const { details, isUndone } of joinings) {
    if (details.kind !== 'MERGE' || isUndone) continue;
    keeping.add(details.keep);
    for (const id of details.merge) into.set(id, details.keep);
  }
  for (const { details, isUndone } of joinings) {
    if (details.kind !== 'SPLIT' || !isUndone) continue;
    if (!into.has(details.made) && !keeping.has(details.made)) into.set(details.made, details.from);
  }
  return ends(into);
}

/** The same for meetings. */
export function mergedMeetings(joinings: readonly Joining[]): Map<number, number> {
  const into = new Map<number, number>();
  for (const { details, isUndone } of joinings) {
    if (details.kind !== 'MEETING' || !('merge' in details) || isUndone) continue;
    for (const id of details.merge) into.set(id, details.keep);
  }
  return ends(into);
}

/** Only what isn't merged yet may be merged or kept, so that the chains have ends. */
function ends(into: ReadonlyMap<number, number>): Map<number, number> {
  const end = (id: number): number => {
    const next = into.get(id);
    return next === undefined ? id : end(next);
  };
  return new Map([...into.keys()].map((id) => [id, end(id)]));
}
