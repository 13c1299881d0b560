import { isCountry, type FoundActor } from '../../model/actor';
import { hasThe, nameKey } from '../../model/name-key';
import type { ActorCandidate, ActorDecision, ActorsToResolve } from '../../model/resolution';
import { surnameKey } from '../../model/surname-key';
import { groupCandidates, type CandidateIndex, type Match } from './candidate-index';
import { identityKey, namesakeKey } from './identity-key';
import { joinAcronyms } from './join-acronyms';
import { knownOtherwise } from './known-type';
import { matchOrganisation } from './match-organisation';
import { matchPerson } from './match-person';
import { matchPlace } from './match-place';
import { matchSurname } from './match-surname';
import { readSurroundings, type Surroundings } from './surroundings';

/**
 * Decides who an article's actors are. Careful: what isn't sure stays apart. People known by one word come last, since
 * the company they keep in the article helps to know them. Cost: by the article's own names and their bearers.
 */
export function resolveActors(
  article: ActorsToResolve,
  candidates: ActorCandidate[],
  articleId: number,
): ActorDecision[] {
  const found = article.actors;
  const index = groupCandidates(candidates);
  const surroundings = readSurroundings(article, index);
  const acronyms = joinAcronyms(found);
  const decisions = new Map<string, ActorDecision>();
  const company = new Set<number>();
  for (const actor of found) {
    if (isBareName(actor) || acronyms.has(actor.id)) continue;
    const decision =
      decideOtherwise(actor, index) ?? decide(actor, matchFull(actor, index, surroundings), index, articleId);
    decisions.set(actor.id, decision);
    if (decision.id !== null && !isCountry(actor)) company.add(decision.id);
  }
  for (const actor of found.filter(isBareName)) {
    const match = matchSurname(actor, index, company);
    const otherwise = match.candidate ? null : decideOtherwise(actor, index);
    decisions.set(actor.id, otherwise ?? decide(actor, match, index, articleId));
  }
  for (const [short, full] of acronyms) {
    const decision = decisions.get(full);
    if (decision) decisions.set(short, { ...decision, actor: short, reason: 'acronym of a name beside it' });
  }
  return tellSourcesApart(found.flatMap((actor) => decisions.get(actor.id) ?? []));
}

/** A person known by one word: a surname, or somebody like Lula, who has no other. */
function isBareName(actor: FoundActor): boolean {
  return actor.type === 'PERSON' && surnameKey(actor.name) === null;
}

function matchFull(
  actor: FoundActor,
  index: CandidateIndex,
  surroundings: (actor: FoundActor) => Surroundings,
): Match {
  switch (actor.type) {
    case 'PERSON':
      return matchPerson(actor, index, surroundings(actor));
    case 'ORGANISATION':
      return matchOrganisation(actor, index, surroundings(actor));
    case 'PLACE':
      return matchPlace(actor, index);
    case 'UNNAMED_SOURCE':
      return { candidate: null, reason: 'a source without a name is one per article' };
  }
}

function decide(
  actor: FoundActor,
  { candidate, reason, near = [] }: Match,
  index: CandidateIndex,
  articleId: number,
): ActorDecision {
  const fuller = candidate && isFuller(actor, candidate) ? { fullerName: actor.name } : {};
  const key = candidate?.identityKey ?? newKey(actor, index, articleId);
  const missed = near.length > 0 ? { near } : {};
  return { actor: actor.id, id: candidate?.id ?? null, identityKey: key, reason, ...fuller, ...missed };
}

/** A list that people keep outranks what a text was read as. */
function decideOtherwise(actor: FoundActor, index: CandidateIndex): ActorDecision | null {
  const known = knownOtherwise(actor, index);
  if (!known) return null;
  const reason = 'known by this name in the reference data, as something else than it was read as';
  return { actor: actor.id, id: known.id, identityKey: known.identityKey, reason, outranks: true };
}

/** Somebody new whose name's own key is another one's gets a key with the article in it. */
function newKey(actor: FoundActor, index: CandidateIndex, articleId: number): string {
  const key = identityKey(actor, articleId);
  const isOthers = actor.type !== 'UNNAMED_SOURCE' && index.isTaken(key);
  return isOthers ? namesakeKey(actor, articleId) : key;
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

/**
 * "Ali Khamenei" for whom the graph knows as "Khamenei", "United States" for "US", "Geneva" for the "GENEVA" of a
 * dateline, "The Daily Ledger" for the "Daily Ledger" of a text.
 */
function isFuller(actor: FoundActor, candidate: ActorCandidate): boolean {
  if (isShouted(candidate.name) && !isShouted(actor.name)) return true;
  if (actor.kind === 'OUTLET' && nameKey(candidate.name) === nameKey(actor.name))
    return hasThe(actor.name) && !hasThe(candidate.name);
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
