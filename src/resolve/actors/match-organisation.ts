import type { FoundActor } from '../../model/actor';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate } from '../../model/resolution';
import { FULL_KINDS, keysOf, type CandidateIndex, type Match } from './candidate-index';

/**
 * An organisation is the one of the same full name; else the only one that goes by its acronym, where not both have
 * full names that differ: the Asian and the African Development Bank are both "ADB".
 */
export function matchOrganisation(actor: FoundActor, index: CandidateIndex): Match {
  for (const key of keysOf(actor, FULL_KINDS)) {
    const bearers = index.bearers('ORGANISATION', key, FULL_KINDS);
    const own = bearers.find(({ identityKey }) => identityKey === `ORGANISATION|${key}`) ?? bearers[0];
    if (own) return { candidate: own, reason: `same name: ${key}` };
  }
  return matchAcronym(actor, index);
}

function matchAcronym(actor: FoundActor, index: CandidateIndex): Match {
  for (const key of keysOf(actor, ['ACRONYM'])) {
    const bearers = index
      .bearers('ORGANISATION', key, [...FULL_KINDS, 'ACRONYM'])
      .filter((candidate) => !namesClash(actor, candidate, key));
    const [only] = bearers;
    if (only && bearers.length === 1) return { candidate: only, reason: `the only one known as ${key}` };
    if (only) return { candidate: null, reason: `several are known as ${key}` };
  }
  return { candidate: null, reason: 'none of this name' };
}

function namesClash(actor: FoundActor, candidate: ActorCandidate, acronym: string): boolean {
  return nameKey(actor.name) !== acronym && nameKey(candidate.name) !== acronym;
}
