import type { FoundActor } from '../../model/actor';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate } from '../../model/resolution';
import { surnameKey } from '../../model/surname-key';
import { FULL_KINDS, type CandidateIndex, type Match } from './candidate-index';

/**
 * A person known by one word joins the only one in reach who bears it: as a surname, by somebody who was in the news
 * these days or keeps the same company; as the whole name, by somebody for whom both hold.
 */
export function matchSurname(actor: FoundActor, index: CandidateIndex, company: ReadonlySet<number>): Match {
  const key = nameKey(actor.name);
  const known = (candidate: ActorCandidate): boolean => candidate.company.some((id) => company.has(id));
  const full = index.bySurname(key).filter((candidate) => candidate.recent || known(candidate));
  const [only] = full;
  if (only && full.length === 1)
    return { candidate: only, reason: `the only bearer of the surname ${key} in reach` };
  if (only) return { candidate: null, reason: `several bearers of the surname ${key} in reach` };
  const bare = index
    .bearers('PERSON', key, FULL_KINDS)
    .filter((candidate) => surnameKey(candidate.name) === null && candidate.recent && known(candidate));
  const [same] = bare;
  if (same && bare.length === 1) return { candidate: same, reason: `same word and same company: ${key}` };
  return { candidate: null, reason: `nobody in reach bears the name ${key}` };
}
