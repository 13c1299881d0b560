import type { FoundActor } from '../../model/actor';
import { blockKey } from '../../model/block-key';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate } from '../../model/resolution';
import { surnameKey } from '../../model/surname-key';
import { FULL_KINDS, keysOf, unique, type CandidateIndex, type Match } from './candidate-index';
import { chooseCandidate, type NameFit } from './choose-candidate';
import { PERSON_FEATURES, PERSON_NAME_WEIGHTS } from './features';
import { comparePersonNames, goesBy, PERSON_NAME_FITS } from './person-names';
import type { Surroundings } from './surroundings';

/**
 * A person with a full name is whoever bears that name, also spelled otherwise or with an initial, where enough beside
 * the name agrees; else the one whom the graph knows by the surname alone.
 */
export function matchPerson(actor: FoundActor, index: CandidateIndex, here: Surroundings): Match {
  const match = chooseCandidate(personFits(actor, index), PERSON_FEATURES, (candidate) => ({
    actor,
    here,
    candidate,
    byId: index.byId,
  }));
  if (match.candidate || match.reason !== 'nobody of this name') return match;
  return matchBareBearer(actor, index);
}

/** Those whose full names fit. A name of one word among the actor's ("Cordesman") says too little. */
export function personFits(actor: FoundActor, index: CandidateIndex): NameFit[] {
  const keys = keysOf(actor, FULL_KINDS).filter((key) => key.includes(' '));
  const bearers = keys.flatMap((key) => index.bearers('PERSON', key, FULL_KINDS));
  // Not of one block.
  const namesakes = index
    .bySurname(surnameKey(actor.name) ?? '')
    .filter(({ names }) => names.some(({ key }) => keys.some((own) => goesBy(own, key))));
  const pool = unique([...bearers, ...namesakes, ...index.byBlock('PERSON', blockKey('PERSON', actor.name))]);
  return pool.flatMap((candidate) => fitOf(actor, keys, candidate) ?? []);
}

function fitOf(actor: FoundActor, keys: string[], candidate: ActorCandidate): NameFit | null {
  const isKnown = keys.some((key) => candidate.known.includes(key));
  if (!isKnown && !chiefNamesFit(nameKey(actor.name), nameKey(candidate.name))) return null;
  const known = candidate.names.filter(({ kind }) => FULL_KINDS.includes(kind)).map(({ key }) => key);
  const fits = keys.flatMap((key) => known.map((other) => comparePersonNames(key, other)));
  const best = PERSON_NAME_FITS.find((fit) => fits.includes(fit));
  return best ? { candidate, ...PERSON_NAME_WEIGHTS[best] } : null;
}

/**
 * One article's mistake ("Carter", also "Sadat") must not join two people for all others: the chief names fit, or share
 * a word that is no surname of both ("Hillary Rodham", "Hillary Clinton").
 */
function chiefNamesFit(a: string, b: string): boolean {
  if (comparePersonNames(a, b) !== null) return true;
  const surname = surnameKey(a);
  if (surname !== null && surname === surnameKey(b)) return false;
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

/** The graph may know somebody by the surname alone, from an article of these days that has only that. */
function matchBareBearer(actor: FoundActor, index: CandidateIndex): Match {
  const surname = surnameKey(actor.name);
  const bare = bareBearers(actor, index);
  const rivals = surname ? index.bySurname(surname) : [];
  const [only] = bare;
  if (only && bare.length === 1 && rivals.length === 0 && only.recent) {
    return { candidate: only, reason: `the only bearer of the surname ${surname} in reach` };
  }
  return { candidate: null, reason: 'nobody of this name' };
}

/** Those whom the graph knows by the person's surname alone. */
export function bareBearers(actor: FoundActor, index: CandidateIndex): ActorCandidate[] {
  const surname = surnameKey(actor.name);
  if (surname === null) return [];
  return index.bearers('PERSON', surname, FULL_KINDS).filter(({ name }) => surnameKey(name) === null);
}
