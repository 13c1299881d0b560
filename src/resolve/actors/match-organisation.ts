import type { FoundActor } from '../../model/actor';
import { blockKey } from '../../model/block-key';
import { nameKey } from '../../model/name-key';
import { compareBodyNames, isGeneric } from './body-names';
import { FULL_KINDS, keysOf, unique, type CandidateIndex, type Match } from './candidate-index';
import { chooseCandidate, type NameFit } from './choose-candidate';
import { BODY_FEATURES, BODY_NAME_WEIGHTS, GENERIC_BODY_FEATURES } from './features';
import type { Surroundings } from './surroundings';

/**
 * An organisation is the one of the same name, present or former; the one that goes by its acronym; or the one whose
 * name tells a place besides, where enough else agrees. What every country has is told apart by the country.
 */
export function matchOrganisation(actor: FoundActor, index: CandidateIndex, here: Surroundings): Match {
  const features = isGeneric(nameKey(actor.name)) ? GENERIC_BODY_FEATURES : BODY_FEATURES;
  return chooseCandidate(bodyFits(actor, index), features, (candidate) => ({
    actor,
    here,
    candidate,
    byId: index.byId,
  }));
}

/** Those whose names fit. */
export function bodyFits(actor: FoundActor, index: CandidateIndex): NameFit[] {
  const kinds = [...FULL_KINDS, 'ACRONYM'] as const;
  const bearers = keysOf(actor, kinds).flatMap((key) => index.bearers('ORGANISATION', key, kinds));
  const pool = unique([...bearers, ...index.byBlock('ORGANISATION', blockKey('ORGANISATION', actor.name))]);
  return pool.flatMap((candidate) => {
    const fit = compareBodyNames(actor, candidate);
    return fit ? [{ candidate, ...BODY_NAME_WEIGHTS[fit] }] : [];
  });
}
