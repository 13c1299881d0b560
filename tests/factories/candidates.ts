import type { ActorType, FoundActor, NameKind } from '../../src/model/actor';
import { nameKey } from '../../src/model/name-key';
import type { ActorCandidate, MeetingCandidate, MeetingToResolve } from '../../src/model/resolution';
import { identityKey } from '../../src/resolve/actors/identity-key';
import type { Surroundings } from '../../src/resolve/actors/surroundings';

/** An actor of the graph that has one name, mentioned once, long ago and in nobody's company. */
export function aCandidate(
  id: number,
  type: ActorType,
  name: string,
  { others = [], ...more }: Partial<ActorCandidate> & { others?: [NameKind, string][] } = {},
): ActorCandidate {
  const kind = more.kind as FoundActor['kind'];
  const found: FoundActor = {
    id: 'x',
    type,
    name,
    names: [],
    kind,
    countryCode: more.countryCode ?? undefined,
  };
  return {
    id,
    type,
    name,
    kind: null,
    countryCode: null,
    identityKey: identityKey(found, 99),
    mentionCount: 1,
    names: [['PRIMARY', name] as const, ...others].map(([nameKind, text]) => ({
      kind: nameKind,
      key: nameKey(text),
    })),
    known: [],
    recent: false,
    company: [],
    positions: [],
    ...more,
  };
}

/** An actor as an article names it. */
export function anActor(
  type: ActorType,
  name: string,
  { others = [], ...more }: Partial<FoundActor> & { others?: [NameKind, string][] } = {},
): FoundActor {
  const names = [['PRIMARY', name] as const, ...others].map(([kind, text]) => ({ kind, text, spans: [] }));
  return { id: 'a1', type, name, names, ...more };
}

/** What an article tells beside a name: nothing, unless said. */
export function surroundings(more: Partial<Surroundings> = {}): Surroundings {
  return { company: new Set(), countries: new Set(), countryCodes: new Set(), positions: [], ...more };
}

/** Talks of actors 1 and 2 on a day, or at an untold time. */
export function talks(day: string | null, more: Partial<MeetingToResolve> = {}): MeetingToResolve {
  return {
    kind: 'TALKS',
    from: day && `${day}T00:00:00.000Z`,
    to: day && `${day}T23:59:59.999Z`,
    placeId: null,
    status: 'PLANNED',
    sides: [1, 2],
    people: [],
    principals: more.sides ?? [1, 2],
    ...more,
  };
}

export function knownTalks(
  id: number,
  day: string | null,
  more: Partial<MeetingCandidate> = {},
): MeetingCandidate {
  return { ...talks(day, more), id, publishedFrom: null, ...more };
}
