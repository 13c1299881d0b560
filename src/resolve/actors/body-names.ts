import type { FoundActor } from '../../model/actor';
import { blockKey, coreName } from '../../model/block-key';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate } from '../../model/resolution';
import { FULL_KINDS, keysOf } from './candidate-index';

/** How an organisation's names fit those of one of the graph, best first. */
export type BodyNameFit = 'SAME' | 'ACRONYM' | 'CORE';

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
  return sameCore(actor.name, candidate.name) ? 'CORE' : null;
}

/** Not where both have full names that differ: the Asian and the African Development Bank are both "ADB". */
function sharesAcronym(actor: FoundActor, candidate: ActorCandidate): boolean {
  const known = new Set(candidate.names.map(({ key }) => key));
  return keysOf(actor, ['ACRONYM']).some(
    (key) => known.has(key) && (nameKey(actor.name) === key || nameKey(candidate.name) === key),
  );
}

/** "National Railway Alliance" and the same "of Canada"; the national banks of two countries both tell their places. */
function sameCore(a: string, b: string): boolean {
  if (blockKey('ORGANISATION', a) !== blockKey('ORGANISATION', b)) return false;
  return (coreName(a) === a) !== (coreName(b) === b);
}
