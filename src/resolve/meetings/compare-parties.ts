import type { MeetingToResolve } from '../../model/resolution';

/** What the parties of two reports say for one meeting. */
export interface PartyFit {
  weight: number;
  reason: string;
}

const UNTOLD: PartyFit = { weight: 0, reason: 'parties untold' };

/**
 * How well the parties of two reports fit: the sides, the people, and whom these stand for. Null where both tell their
 * sides and these differ, or nobody is of both.
 */
export function compareParties(a: MeetingToResolve, b: MeetingToResolve): PartyFit | null {
  if (a.sides.length > 1 && b.sides.length > 1) {
    return sameSet(a.sides, b.sides) ? { weight: 4, reason: 'same sides' } : null;
  }
  const people = shared(a.people, b.people);
  const principals = shared(a.principals, b.principals);
  if (people > 1) return { weight: 4, reason: 'same people' };
  // "Rotaru met Ionescu" and "Rotaru met Lund" are two, unless their countries are the same two.
  if (principals > 1) return { weight: 4, reason: 'people of the same sides' };
  if (new Set(a.people).size > 1 && new Set(b.people).size > 1) return null;
  if (people + principals > 0) return { weight: 1.5, reason: 'one party the same' };
  return tellsParties(a) && tellsParties(b) ? null : UNTOLD;
}

function tellsParties({ people, principals }: MeetingToResolve): boolean {
  return people.length + principals.length > 0;
}

function sameSet(a: readonly number[], b: readonly number[]): boolean {
  const [first, second] = [new Set(a), new Set(b)];
  return first.size === second.size && [...first].every((id) => second.has(id));
}

function shared(a: readonly number[], b: readonly number[]): number {
  const second = new Set(b);
  return [...new Set(a)].filter((id) => second.has(id)).length;
}
