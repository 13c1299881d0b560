import type { ActorKey } from '../../model/actor';
import type { FoundActor } from '../../model/actor';
import type { MeetingReport } from './meeting-report';

/** The reports taken to speak of one meeting, and what they tell together. */
export interface MeetingDraft {
  reports: MeetingReport[];
  /** People and bodies that take part. */
  people: Set<ActorKey>;
  /** Countries that take part, by actor or by code. */
  nations: Set<string>;
  place: FoundActor | undefined;
  /** Day or month told, EDTF. */
  date: string | undefined;
}

export function newDraft(): MeetingDraft {
  return { reports: [], people: new Set(), nations: new Set(), place: undefined, date: undefined };
}

/** The people and bodies, and the countries, that a report names as taking part. */
export function castOf(
  report: MeetingReport,
  actors: ReadonlyMap<ActorKey, FoundActor>,
): { people: ActorKey[]; nations: string[] } {
  const people: ActorKey[] = [];
  const nations: string[] = [];
  for (const party of report.parties) {
    const actor = party.mention && actors.get(party.mention.actor);
    nations.push(...party.nations);
    if (!actor) continue;
    if (actor.type === 'PLACE') nations.push(actor.countryCode ?? actor.id);
    else if (actor.type !== 'UNNAMED_SOURCE') people.push(actor.id);
  }
  return { people, nations };
}
