import { isCountry } from '../../../model/actor';
import type { ActorKey, FoundActor } from '../../../model/actor';
import type { MeetingKind } from '../../../model/meeting';
import type { MentionIndex } from '../../text/mention-index';
import type { MeetingDraft } from '../reports/meeting-draft';
import { isOfOthers } from './agents';
import type { MeetingParty, PartyPlace } from './meeting-party';
import type { Principals } from './principals';

/** The parties of a meeting by the actor they name. */
export function partiesByActor(parties: readonly MeetingParty[]): Map<ActorKey, MeetingParty[]> {
  const found = new Map<ActorKey, MeetingParty[]>();
  for (const party of parties) {
    if (!party.mention) continue;
    const known = found.get(party.mention.actor);
    if (known) known.push(party);
    else found.set(party.mention.actor, [party]);
  }
  return found;
}

/**
 * The principals that meet: countries by name, by nationality ("the Iranian delegation") or by the office of those who
 * came for them, and bodies. People of one and the same country have no sides.
 */
export function findSides(draft: MeetingDraft, principals: Principals, index: MentionIndex): ActorKey[] {
  const parties = draft.reports.flatMap((report) =>
    report.parties.filter(
      (p) => !NO_SIDE.has(p.place) && !(p.place === 'HOST' && isOfOthers(report.trigger)),
    ),
  );
  const direct = parties.flatMap((party) => principals.ofParty(party) ?? []);
  const people = [...partiesByActor(parties)].filter(([key]) => index.actors.get(key)?.type === 'PERSON');
  const byOffice = people.flatMap(([key, own]) => principals.ofPerson(key, own) ?? []);
  const isSession =
    !isEvery(draft, ['TALKS']) && isEvery(draft, ['SESSION', 'CONFERENCE', 'HEARING', 'TALKS']);
  const all = [...direct, ...byOffice];
  const hasCountry = all.some((key) => isCountry(index.actors.get(key)));
  const isOwn = (key: ActorKey) => direct.includes(key) || !hasCountry || !isState(index.actors.get(key));
  const sides = new Set(all.filter((key) => isOwn(key) && (!isSession || isCountry(index.actors.get(key)))));
  const isVisit = draft.kinds.has('VISIT');
  const visited = isVisit && draft.place ? principals.ofPlace(draft.place) : undefined;
  if (sides.size === 1 && visited) sides.add(visited);
  return direct.length || isVisit || sides.size > 1 ? [...sides] : [];
}

function isEvery({ kinds: all }: MeetingDraft, kinds: readonly MeetingKind[]): boolean {
  return [...all].every((kind) => kinds.includes(kind));
}

const NO_SIDE: ReadonlySet<PartyPlace> = new Set<PartyPlace>(['MEDIATOR', 'INCLUDED']);

/** Who heads an agency of a state sits there for the state. */
function isState(actor: FoundActor | undefined): boolean {
  return ['GOVERNMENT_BODY', 'LEGISLATURE', 'MILITARY', 'COURT'].includes(actor?.kind ?? '');
}
