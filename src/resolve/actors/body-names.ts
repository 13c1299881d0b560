import type { FoundActor } from '../../model/actor';
import { coreName, plainName, tradeName } from '../../model/block-key';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate } from '../../model/resolution';
import { FULL_KINDS, keysOf } from './candidate-index';

/** How an organisation's names fit those of one of the graph, best first. */
export type BodyNameFit = 'SAME' | 'ACRONYM' | 'LEGAL_FORM' | 'CORE' | 'TRADE';

/**
 * What every country has one of and calls so. Departments are left out: the "State Department" is said without a
 * country.
 */
const GENERIC =
  /\b(?:ministry|parliament|senate|government|supreme court|constitutional court|central bank|national assembly)\b/;

export function isGeneric(key: string): boolean {
  return GENERIC.test(key);
}

/**
 * How well an organisation's names fit; null where they don't, or where both tell their countries and these differ: the
 * ministries of agriculture of Kenya and Uganda.
 */
export function compareBodyNames(actor: FoundActor, candidate: ActorCandidate): BodyNameFit | null {
  if (actor.countryCode && candidate.countryCode && actor.countryCode !== candidate.countryCode) return null;
  const keys = keysOf(actor, FULL_KINDS);
  const known = candidate.names.filter(({ kind }) => FULL_KINDS.includes(kind)).map(({ key }) => key);
  if (keys.some((key) => known.includes(key))) return 'SAME';
  if (sharesAcronym(actor, candidate)) return 'ACRONYM';
  return SHORT_FORMS.find(({ short }) => isShortOf(actor.name, candidate.name, short))?.fit ?? null;
}

/** What the one name is without a part of it the other one is altogether. */
const SHORT_FORMS: readonly { fit: BodyNameFit; short: (name: string) => string }[] = [
  // "Norland Steel", "Norland Steel Co. Ltd".
  { fit: 'LEGAL_FORM', short: plainName },
  // "National Railway Alliance" and the same "of Canada"; the national banks of two countries both tell their places.
  { fit: 'CORE', short: coreName },
  // "Meta", "Meta Platforms".
  { fit: 'TRADE', short: tradeName },
];

function isShortOf(a: string, b: string, short: (name: string) => string): boolean {
  return nameKey(short(a)) === nameKey(short(b)) && (short(a) === a) !== (short(b) === b);
}

/** Not where both have full names that differ: the Asian and the African Development Bank are both "ADB". */
function sharesAcronym(actor: FoundActor, candidate: ActorCandidate): boolean {
  const known = new Set(candidate.names.map(({ key }) => key));
  return keysOf(actor, ['ACRONYM']).some(
    (key) => known.has(key) && (nameKey(actor.name) === key || nameKey(candidate.name) === key),
  );
}
