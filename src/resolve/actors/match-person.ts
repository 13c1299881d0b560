import type { FoundActor } from '../../model/actor';
import { nameKey } from '../../model/name-key';
import { surnameKey } from '../../model/surname-key';
import { FULL_KINDS, keysOf, type CandidateIndex, type Match } from './candidate-index';

/**
 * A person with a full name is whoever bears that name; of a name's several bearers, the one whose identity it is.
 * A name of one word among them ("Cordesman") says too little, and so does an alias where the chief names have no word
 * in common: one article's mistake ("Carter", also "Sadat") must not join two people for all others.
 */
export function matchPerson(actor: FoundActor, index: CandidateIndex): Match {
  for (const key of keysOf(actor, FULL_KINDS)) {
    if (!key.includes(' ')) continue;
    const bearers = index
      .bearers('PERSON', key, FULL_KINDS)
      .filter(({ name }) => shareWord(actor.name, name));
    const own = bearers.find(({ identityKey }) => identityKey === `PERSON|${key}`) ?? bearers[0];
    if (own) return { candidate: own, reason: `same full name: ${key}` };
  }
  return matchBareBearer(actor, index);
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(nameKey(a).split(' '));
  return nameKey(b)
    .split(' ')
    .some((word) => words.has(word));
}

/** The graph may know somebody by the surname alone, from an article of these days that has only that. */
function matchBareBearer(actor: FoundActor, index: CandidateIndex): Match {
  const surname = surnameKey(actor.name);
  const bare = surname
    ? index.bearers('PERSON', surname, FULL_KINDS).filter(({ name }) => surnameKey(name) === null)
    : [];
  const rivals = surname ? index.bySurname(surname) : [];
  const [only] = bare;
  if (only && bare.length === 1 && rivals.length === 0 && only.recent) {
    return { candidate: only, reason: `the only bearer of the surname ${surname} in reach` };
  }
  return { candidate: null, reason: 'nobody of this name' };
}
