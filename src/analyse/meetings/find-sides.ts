import type { ActorKey, FoundActor } from '../../model/actor';
import type { MentionIndex } from '../text/mention-index';
import type { MeetingDraft } from './meeting-draft';
import type { MeetingParty } from './meeting-party';
import { nationalitiesOf } from './nationalities';
import type { MeetingInput } from './read-reports';

/**
 * The principals that meet: countries by name, by nationality ("the Iranian delegation") or by the office of those who
 * came for them, and bodies. People of one and the same country have no sides.
 */
export function findSides(draft: MeetingDraft, input: MeetingInput, index: MentionIndex): ActorKey[] {
  const parties = draft.reports
    .flatMap((r) => r.parties)
    .filter((p) => p.place !== 'MEDIATOR' && p.place !== 'INCLUDED');
  const direct = parties.flatMap((party) => principalOf(party, index) ?? []);
  const byOffice = parties.flatMap((p) =>
    p.mention ? (sideOf(p.mention.actor, parties, input, index) ?? []) : [],
  );
  const isSession = draft.reports.every((r) => ['SESSION', 'CONFERENCE', 'HEARING'].includes(r.trigger.kind));
  const sides = [...new Set([...direct, ...byOffice])].filter(
    (key) => !isSession || isCountry(index.actors.get(key)),
  );
  const visited =
    draft.reports.some((r) => r.trigger.kind === 'VISIT') && isCountry(draft.place) ? draft.place : undefined;
  if (visited && sides.length && !sides.includes(visited.id)) sides.push(visited.id);
  return direct.length || sides.length > 1 ? sides : [];
}

function principalOf(party: MeetingParty, index: MentionIndex): ActorKey | undefined {
  const actor = party.mention && index.actors.get(party.mention.actor);
  if (actor && (actor.type === 'ORGANISATION' || isCountry(actor))) return actor.id;
  if (actor?.type === 'PERSON') return undefined;
  return countryOf(party.nations, index);
}

/** The country or body that a person came for, by office or nationality. */
export function sideOf(
  person: ActorKey,
  parties: readonly MeetingParty[],
  input: MeetingInput,
  index: MentionIndex,
): ActorKey | undefined {
  const role = input.roles.find((r) => r.person === person && r.of);
  if (role?.of) return role.of;
  const own = parties.filter((p) => p.mention?.actor === person);
  const principal = own.find((p) => p.principal)?.principal;
  const nations = own.flatMap((p) => p.nations);
  return principal ?? countryOf(nations, index) ?? countryOf(nationsBeside(person, input), index);
}

/** Nationalities in what the text calls a person anywhere: "The Egyptian President", "Russian envoy Ivanov". */
function nationsBeside(person: ActorKey, { mentions, text, lexicon }: MeetingInput): string[] {
  const nationalities = nationalitiesOf(lexicon.names);
  return mentions
    .filter((mention) => mention.actor === person && mention.kind !== 'PRONOUN')
    .flatMap((mention) => {
      const before =
        /[\p{L}\p{M}.'’ -]*$/u.exec(
          text.slice(Math.max(0, mention.start - TITLE_LENGTH), mention.start),
        )?.[0] ?? '';
      const words = `${before}${text.slice(mention.start, mention.end)}`.toLowerCase().split(/[\s-]+/);
      return words.flatMap((word) => nationalities.get(word) ?? []);
    });
}

/** Longest title before a name, in UTF-16 units: "Russian Deputy Foreign Minister ". */
const TITLE_LENGTH = 40;

function countryOf(codes: readonly string[], index: MentionIndex): ActorKey | undefined {
  for (const code of codes) {
    for (const actor of index.actors.values())
      if (isCountry(actor) && actor.countryCode === code) return actor.id;
  }
  return undefined;
}

function isCountry(actor: FoundActor | undefined): boolean {
  return actor?.type === 'PLACE' && actor.kind === 'COUNTRY';
}
