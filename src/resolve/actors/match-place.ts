import type { FoundActor } from '../../model/actor';
import type { ActorCandidate } from '../../model/resolution';
import { FULL_KINDS, keysOf, type CandidateIndex, type Match } from './candidate-index';

/**
 * A country is the one of its code. Any other place is the one of its name that is no country and, where both say it,
 * lies in the same country: "Washington" the city is never the United States.
 */
export function matchPlace(actor: FoundActor, index: CandidateIndex): Match {
  if (actor.kind === 'COUNTRY' && actor.countryCode) {
    const candidate = index.countries(actor.countryCode)[0] ?? null;
    return { candidate, reason: `country ${actor.countryCode}` };
  }
  for (const key of keysOf(actor, FULL_KINDS)) {
    const bearers = index.bearers('PLACE', key, FULL_KINDS).filter((candidate) => fits(actor, candidate));
    const exact = bearers.filter(({ countryCode }) => countryCode === (actor.countryCode ?? null));
    const [only] = exact.length > 0 ? exact : bearers;
    if (only && (exact.length > 0 || bearers.length === 1))
      return { candidate: only, reason: `same place name: ${key}` };
    if (only) return { candidate: null, reason: `several places are called ${key}` };
  }
  return { candidate: null, reason: 'no place of this name' };
}

function fits(actor: FoundActor, candidate: ActorCandidate): boolean {
  if ((candidate.kind === 'COUNTRY') !== (actor.kind === 'COUNTRY')) return false;
  return !actor.countryCode || !candidate.countryCode || actor.countryCode === candidate.countryCode;
}
