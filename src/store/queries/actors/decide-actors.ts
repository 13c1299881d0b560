import type { ActorKey, FoundActor } from '../../../model/actor';
import { cutUnits } from '../../../model/cut-units';
import type { Findings } from '../../../model/findings';
import { MAX_NAME_LENGTH } from '../../../model/limits';
import type { ActorCandidate, ActorDecision, KnownPosition, Resolver } from '../../../model/resolution';
import { actorCandidates } from './actor-candidates';
import { insertRows } from '../rows/insert-rows';
import { insertNew, reviveOwn, type EarlierActors } from './new-actors';
import { refreshActors } from './refresh-actors';
import type { Statements } from '../statements';
import { actorIn } from '../writing';

/** The article whose actors are decided. */
export interface DecidedArticle {
  articleId: number;
  publishedFrom: string | null;
  findings: Findings;
}

const DECISION_TYPES = {
  article_id: 'bigint',
  key: 'text',
  actor_id: 'bigint',
  name: 'text',
  kind: 'text',
  country_code: 'text',
  is_fuller: 'boolean',
  mention_count: 'int',
  published_from: 'timestamptz',
  positions: 'jsonb',
  reason: 'text',
};

const CANDIDATE_TYPES = {
  article_id: 'bigint',
  key: 'text',
  candidate_id: 'bigint',
  score: 'real',
  reason: 'text',
} as const;

/**
 * Finds or makes the graph's actors of an article's actors; returns their ids by the article's keys. New ones are
 * inserted in the order of their keys, so that two writers never wait for each other.
 */
export async function decideActors(
  statements: Statements,
  article: DecidedArticle,
  resolver: Resolver,
  earlier: EarlierActors | null,
): Promise<Map<ActorKey, number>> {
  const { findings, articleId } = article;
  const candidates = await actorCandidates(statements, findings.actors, resolver, article.publishedFrom);
  const decisions = resolver.actors(findings, candidates, articleId).map((decision) => {
    const kept = earlier?.same.get(decision.actor);
    return kept && !decision.outranks ? { ...decision, fullerName: undefined, ...kept } : decision;
  });
  const ids = new Map(decisions.flatMap(({ actor, id }) => (id === null ? [] : [[actor, id] as const])));
  if (earlier) await reviveOwn(statements, findings.actors, decisions, earlier, ids);
  const made = await insertNew(statements, findings.actors, decisions, ids);
  await insertRows(statements, 'actor_decision', DECISION_TYPES, decisionRows(article, decisions, ids));
  await insertRows(statements, 'merge_candidate', CANDIDATE_TYPES, candidateRows(articleId, decisions, ids));
  // What an article that was there before told was taken back, and it is not the last of those that tell of them.
  const told = earlier ? [...ids.values()] : toldAnew(findings.actors, candidates, decisions, ids, made);
  await refreshActors(statements, told);
  return ids;
}

function decisionRows(
  { articleId, publishedFrom, findings }: DecidedArticle,
  decisions: readonly ActorDecision[],
  ids: ReadonlyMap<ActorKey, number>,
) {
  const mentions = new Map<ActorKey, number>();
  for (const { actor } of findings.mentions) mentions.set(actor, (mentions.get(actor) ?? 0) + 1);
  const positions = positionsIn(findings, ids);
  const actor = actorIn(ids);
  const decided = new Map(decisions.map((decision) => [decision.actor, decision]));
  return findings.actors.map(({ id: key, name, kind, countryCode }) => {
    const held = positions.get(key);
    return {
      article_id: articleId,
      key,
      actor_id: actor(key),
      name: cutUnits(name, MAX_NAME_LENGTH),
      kind: kind ?? null,
      country_code: countryCode ?? null,
      is_fuller: decided.get(key)?.fullerName !== undefined,
      mention_count: mentions.get(key) ?? 0,
      published_from: publishedFrom,
      positions: held ? JSON.stringify(held) : null,
      reason: decided.get(key)?.reason ?? '',
    };
  });
}

function candidateRows(
  articleId: number,
  decisions: readonly ActorDecision[],
  ids: ReadonlyMap<ActorKey, number>,
) {
  return decisions.flatMap(({ actor, near = [] }) =>
    near
      .filter(({ id }) => id !== ids.get(actor))
      .map(({ id, score, reason }) => ({
        article_id: articleId,
        key: actor,
        candidate_id: id,
        score,
        reason,
      })),
  );
}

function positionsIn(
  { roles }: Findings,
  ids: ReadonlyMap<ActorKey, number>,
): Map<ActorKey, KnownPosition[]> {
  const actor = actorIn(ids);
  const positions = new Map<ActorKey, KnownPosition[]>();
  for (const { person, title, of } of roles) {
    const position = { title: title.toLowerCase(), of: of === undefined ? null : actor(of) };
    positions.set(person, [...(positions.get(person) ?? []), position]);
  }
  return positions;
}

/**
 * Those of whom this article knows something that was not known: a fuller name, a kind, a country; and whoever is back
 * under an old id. The rows of all others are left alone, or those of countries would be fought over.
 */
function toldAnew(
  found: readonly FoundActor[],
  candidates: readonly ActorCandidate[],
  decisions: readonly ActorDecision[],
  ids: ReadonlyMap<ActorKey, number>,
  made: ReadonlySet<number>,
): number[] {
  const known = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const fuller = new Set(decisions.flatMap(({ actor, fullerName }) => (fullerName ? [actor] : [])));
  const actor = actorIn(ids);
  const keysOf = new Map<number, number>();
  for (const { id } of found) keysOf.set(actor(id), (keysOf.get(actor(id)) ?? 0) + 1);
  const isNew = ({ id: key, kind, countryCode }: FoundActor): boolean => {
    const before = known.get(actor(key));
    if (!before) return !made.has(actor(key)) || (keysOf.get(actor(key)) ?? 0) > 1;
    return (
      fuller.has(key) ||
      ((kind ?? 'OTHER') !== 'OTHER' && (before.kind ?? 'OTHER') === 'OTHER') ||
      (countryCode !== undefined && before.countryCode === null)
    );
  };
  return found.filter(isNew).map(({ id }) => actor(id));
}
