import type { FoundActor } from '../../model/actor';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate } from '../../model/resolution';
import { surnameKey } from '../../model/surname-key';
import { FULL_KINDS, groupCandidates, keysOf, type CandidateIndex } from './candidate-index';
import { bodyFits } from './match-organisation';
import { bareBearers, personFits } from './match-person';

/**
 * The candidates whose names fit. What surrounds an actor is costly to look up, and of the many who share an initial
 * and the sound of a surname few are meant.
 */
export function likelyCandidates(found: FoundActor[], candidates: ActorCandidate[]): number[] {
  const index = groupCandidates(candidates);
  return [...new Set(found.flatMap((actor) => likely(actor, index).map(({ id }) => id)))];
}

function likely(actor: FoundActor, index: CandidateIndex): ActorCandidate[] {
  switch (actor.type) {
    case 'PERSON':
      return likelyPeople(actor, index);
    case 'ORGANISATION':
      return bodyFits(actor, index).map(({ candidate }) => candidate);
    case 'PLACE':
      return [
        ...index.countries(actor.countryCode ?? ''),
        ...keysOf(actor, FULL_KINDS).flatMap((key) => index.bearers('PLACE', key, FULL_KINDS)),
      ];
    case 'UNNAMED_SOURCE':
      return [];
  }
}

function likelyPeople(actor: FoundActor, index: CandidateIndex): ActorCandidate[] {
  if (surnameKey(actor.name) !== null) {
    return [...personFits(actor, index).map(({ candidate }) => candidate), ...bareBearers(actor, index)];
  }
  const key = nameKey(actor.name);
  return [...index.bySurname(key), ...index.bearers('PERSON', key, FULL_KINDS)];
}
