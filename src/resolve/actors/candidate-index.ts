import type { ActorType, FoundActor, NameKind } from '../../model/actor';
import { blockKey } from '../../model/block-key';
import { nameKey } from '../../model/name-key';
import type { ActorCandidate, NearMiss } from '../../model/resolution';
import { surnameKey } from '../../model/surname-key';

export interface CandidateIndex {
  /** Bearers of a name, of one type; the most mentioned first. */
  bearers(type: ActorType, key: string, kinds: readonly NameKind[]): ActorCandidate[];
  /** People whose full name ends so. */
  bySurname(key: string): ActorCandidate[];
  /** Those whose chief name has this blockKey. */
  byBlock(type: ActorType, key: string | null): ActorCandidate[];
  countries(code: string): ActorCandidate[];
  /** Those whom reference data know by this name, of any type. */
  known(key: string): ActorCandidate[];
  byId(id: number): ActorCandidate | undefined;
  /** True where one of them has this identityKey. */
  isTaken(identityKey: string): boolean;
}

/** Which of the graph's actors a found one is, if any, and why. */
export interface Match {
  candidate: ActorCandidate | null;
  reason: string;
  /** Who else may be meant. */
  near?: readonly NearMiss[];
}

/** Kinds of a name that say who it is by themselves. */
export const FULL_KINDS: readonly NameKind[] = ['PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION'];

export function groupCandidates(candidates: ActorCandidate[]): CandidateIndex {
  const sorted = [...candidates].sort((a, b) => b.mentionCount - a.mentionCount || a.id - b.id);
  const names = new Map<string, ActorCandidate[]>();
  const surnames = new Map<string, ActorCandidate[]>();
  const blocks = new Map<string, ActorCandidate[]>();
  const countries = new Map<string, ActorCandidate[]>();
  const known = new Map<string, ActorCandidate[]>();
  for (const candidate of sorted) {
    for (const name of candidate.names) put(names, `${candidate.type}|${name.kind}|${name.key}`, candidate);
    for (const key of candidate.known) put(known, key, candidate);
    const surname = candidate.type === 'PERSON' ? surnameKey(candidate.name) : null;
    if (surname) put(surnames, surname, candidate);
    const block = blockKey(candidate.type, candidate.name);
    if (block) put(blocks, `${candidate.type}|${block}`, candidate);
    if (candidate.kind === 'COUNTRY' && candidate.countryCode)
      put(countries, candidate.countryCode, candidate);
  }
  const ids = new Map(sorted.map((candidate) => [candidate.id, candidate]));
  const taken = new Set(sorted.map(({ identityKey }) => identityKey));
  return {
    bearers: (type, key, kinds) => unique(kinds.flatMap((kind) => names.get(`${type}|${kind}|${key}`) ?? [])),
    bySurname: (key) => surnames.get(key) ?? [],
    byBlock: (type, key) => blocks.get(`${type}|${key}`) ?? [],
    countries: (code) => countries.get(code) ?? [],
    known: (key) => known.get(key) ?? [],
    byId: (id) => ids.get(id),
    isTaken: (identityKey) => taken.has(identityKey),
  };
}

/** The keys of an actor's names of these kinds, its chief name first. */
export function keysOf(actor: FoundActor, kinds: readonly NameKind[]): string[] {
  const others = actor.names.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => nameKey(text));
  return [...new Set([nameKey(actor.name), ...others])].filter(Boolean);
}

function put(map: Map<string, ActorCandidate[]>, key: string, candidate: ActorCandidate): void {
  const list = map.get(key);
  if (!list) map.set(key, [candidate]);
  else if (list.at(-1) !== candidate) list.push(candidate);
}

export function unique(candidates: ActorCandidate[]): ActorCandidate[] {
  return [...new Set(candidates)].sort((a, b) => b.mentionCount - a.mentionCount || a.id - b.id);
}
