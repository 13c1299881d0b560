import type { FoundActor } from '../../model/actor';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate } from '../../model/resolution';
import type { CandidateIndex } from './candidate-index';

/**
 * Whom reference data know by an actor's name as something else than it was read as: of "Nordhav said no" the text
 * doesn't tell whether Nordhav is a person. Nobody where they know several, or one of the type that was read; nor where
 * the text or the lists of places tell what it is: a list of football clubs makes no club of the city of Lyon.
 */
export function knownOtherwise(actor: FoundActor, index: CandidateIndex): ActorCandidate | null {
  if (actor.type === 'UNNAMED_SOURCE' || !isGuess(actor)) return null;
  const [only, ...others] = index.known(nameKey(actor.name));
  return only && others.length === 0 && only.type !== actor.type ? only : null;
}

function isGuess({ kind, countryCode }: FoundActor): boolean {
  return (kind ?? 'OTHER') === 'OTHER' && countryCode === undefined;
}
