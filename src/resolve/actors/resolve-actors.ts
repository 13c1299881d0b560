import type { FoundActor } from '../../model/actor';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate, ActorDecision } from '../../model/resolution';
import { surnameKey } from '../../model/surname-key';
import { groupCandidates, type CandidateIndex, type Match } from './candidate-index';
import { identityKey } from './identity-key';
import { matchOrganisation } from './match-organisation';
import { matchPerson } from './match-person';
import { matchPlace } from './match-place';
import { matchSurname } from './match-surname';

/**
 * Decides who an article's actors are. Careful: what isn't sure stays apart. People known by one word come last, since
 * the company they keep in the article helps to know them. Cost: by the article's own names and their bearers.
 */
export function resolveActors(
  found: FoundActor[],
  candidates: ActorCandidate[],
  articleId: number,
): ActorDecision[] {
  const index = groupCandidates(candidates);
  const decisions = new Map<string, ActorDecision>();
  const company = new Set<number>();
  const later = found.filter(isBareName);
  for (const actor of found) {
    if (isBareName(actor)) continue;
    const decision = decide(actor, matchFull(actor, index), articleId);
    decisions.set(actor.id, decision);
    if (decision.id !== null && !isCountry(actor)) company.add(decision.id);
  }
  for (const actor of later)
    decisions.set(actor.id, decide(actor, matchSurname(actor, index, company), articleId));
  return tellSourcesApart(found.flatMap((actor) => decisions.get(actor.id) ?? []));
}

/** A person known by one word: a surname, or somebody like Lula, who has no other. */
function isBareName(actor: FoundActor): boolean {
  return actor.type === 'PERSON' && surnameKey(actor.name) === null;
}

/** Countries keep company with everybody. */
function isCountry(actor: FoundActor): boolean {
  return actor.type === 'PLACE' && actor.kind === 'COUNTRY';
}

function matchFull(actor: FoundActor, index: CandidateIndex): Match {
  switch (actor.type) {
    case 'PERSON':
      return matchPerson(actor, index);
    case 'ORGANISATION':
      return matchOrganisation(actor, index);
    case 'PLACE':
      return matchPlace(actor, index);
    case 'UNNAMED_SOURCE':
      return { candidate: null, reason: 'a source without a name is one per article' };
  }
}

function decide(actor: FoundActor, { candidate, reason }: Match, articleId: number): ActorDecision {
  const fuller = candidate && isFuller(actor, candidate) ? { fullerName: actor.name } : {};
  const key = candidate?.identityKey ?? identityKey(actor, articleId);
  return { actor: actor.id, id: candidate?.id ?? null, identityKey: key, reason, ...fuller };
}

/** Two sources of an article that are called "an official" are two, by their order; so another analysis finds the same. */
function tellSourcesApart(decisions: ActorDecision[]): ActorDecision[] {
  const seen = new Map<string, number>();
  return decisions.map((decision) => {
    if (!decision.identityKey.startsWith('UNNAMED_SOURCE')) return decision;
    const number = (seen.get(decision.identityKey) ?? 0) + 1;
    seen.set(decision.identityKey, number);
    return number === 1 ? decision : { ...decision, identityKey: `${decision.identityKey}|${number}` };
  });
}

/** "Ali Khamenei" for whom the graph knows as "Khamenei", "United States" for "US", "Geneva" for the "GENEVA" of a dateline. */
function isFuller(actor: FoundActor, candidate: ActorCandidate): boolean {
  if (isShouted(candidate.name) && !isShouted(actor.name)) return true;
  return (
    actor.type === 'PERSON' &&
    surnameKey(candidate.name) === null &&
    surnameKey(actor.name) === nameKey(candidate.name)
  );
}

/** Capitals alone; letters of scripts without cases are none. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
