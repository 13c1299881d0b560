import { isCountry, type ActorKey, type FoundActor } from '../../model/actor';
import type { ActorsToResolve, KnownPosition } from '../../model/resolution';
import { FULL_KINDS, keysOf, type CandidateIndex } from './candidate-index';

/** What an article tells of one of its actors. */
export interface Surroundings {
  /** The graph's people, organisations and places of the article, countries left out: everybody is seen with those. */
  company: ReadonlySet<number>;
  /** The graph's countries of the article. */
  countries: ReadonlySet<number>;
  /** The countries that the article speaks of, also by their cities. */
  countryCodes: ReadonlySet<string>;
  positions: readonly KnownPosition[];
}

/** Gives what surrounds an actor of the article: by those that only one of the graph's actors can be. */
export function readSurroundings(
  article: ActorsToResolve,
  index: CandidateIndex,
): (actor: FoundActor) => Surroundings {
  const { actors } = article;
  const ids = new Map<ActorKey, number>();
  const company = new Set<number>();
  const countries = new Set<number>();
  for (const actor of actors) {
    const id = knownId(actor, index);
    if (id === null) continue;
    ids.set(actor.id, id);
    (isCountry(actor) ? countries : company).add(id);
  }
  const places = actors.filter(({ type }) => type === 'PLACE');
  const countryCodes = new Set(places.flatMap(({ countryCode }) => countryCode ?? []));
  const positions = groupPositions(article, ids, index);
  return (actor) => ({ company, countries, countryCodes, positions: positions.get(actor.id) ?? [] });
}

function groupPositions(
  { actors, roles }: ActorsToResolve,
  ids: ReadonlyMap<ActorKey, number>,
  index: CandidateIndex,
): Map<ActorKey, KnownPosition[]> {
  const found = new Map(actors.map((actor) => [actor.id, actor]));
  const positions = new Map<ActorKey, KnownPosition[]>();
  for (const { person, title, of } of roles) {
    const known = positions.get(person) ?? [];
    const body = of === undefined ? undefined : found.get(of);
    const at = body && { type: body.type, kind: body.kind ?? null };
    const id = body ? (ids.get(body.id) ?? unknownId(body, index)) : null;
    positions.set(person, [...known, { title: title.toLowerCase(), of: id, ...(at && { at }) }]);
  }
  return positions;
}

/** 0 for a place of which the graph doesn't know; null for one of several, and a body may be known by another name. */
function unknownId(actor: FoundActor, index: CandidateIndex): number | null {
  if (actor.type !== 'PLACE') return null;
  const isBorne = keysOf(actor, FULL_KINDS).some(
    (key) => index.bearers(actor.type, key, FULL_KINDS).length > 0,
  );
  return isBorne ? null : 0;
}

/** The one actor of the graph that bears the name, if it is one; a name of one word makes nobody known. */
function knownId(actor: FoundActor, index: CandidateIndex): number | null {
  if (actor.type === 'UNNAMED_SOURCE') return null;
  const country = isCountry(actor) && actor.countryCode ? index.countries(actor.countryCode)[0] : undefined;
  if (country) return country.id;
  const keys = keysOf(actor, FULL_KINDS).filter((key) => actor.type !== 'PERSON' || key.includes(' '));
  const bearers = new Set(keys.flatMap((key) => index.bearers(actor.type, key, FULL_KINDS)));
  const [only] = bearers;
  return only && bearers.size === 1 && isCountry(only) === isCountry(actor) ? only.id : null;
}
