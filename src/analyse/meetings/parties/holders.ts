import type { FoundRole } from '../../../model/role';
import type { MentionIndex } from '../../text/mention-index';
import { mentionsWithin } from '../../text/mention-index';
import type { MeetingParty, PartySearch } from './meeting-party';

/**
 * Who holds the offices that meet: "The foreign ministers of Mali and Niger met. Mali's foreign minister, Ann Lee, said …".
 * Of two who are told to hold one nobody knows which came.
 */
export function holdersOf(
  parties: readonly MeetingParty[],
  roles: readonly FoundRole[],
  search: PartySearch,
): MeetingParty[] {
  return parties.flatMap((party) => {
    if (!party.noun || party.mention?.type === 'PERSON') return [];
    const held = roles.filter((role) => !role.former && isOffice(role, party, search));
    const [only, ...others] = new Set(held.map(({ person }) => person));
    if (only === undefined || others.length) return [];
    const mention = nameOf(held[0]!, search.index);
    return mention ? [{ ...party, mention, principal: held[0]!.of, plural: false }] : [];
  });
}

/** Mali's "foreign minister" is one of "the foreign ministers of Mali and Niger", a "minister" might be any. */
function isOffice({ title, of }: FoundRole, party: MeetingParty, search: PartySearch): boolean {
  const own = title.toLowerCase();
  if (of === undefined || !own.endsWith(party.noun ?? '') || own === 'minister') return false;
  const code = search.index.actors.get(of)?.countryCode;
  if (party.mention ? party.mention.actor !== of : !code || !party.nations.includes(code)) return false;
  const at = party.phrase.search(new RegExp(`\\b${own}(?:e?s)?\\b`));
  const before = party.phrase.slice(0, Math.max(0, at)).trim().split(' ').at(-1) ?? '';
  return at >= 0 && (OPENING.test(before) || search.nationalities.has(before));
}

/** What may stand before the whole of a title: not "deputy". */
const OPENING = /^(?:|the|both|two|three|four|five|all|their|['’]s?|s)$/;

function nameOf({ person, start, end }: FoundRole, index: MentionIndex): MeetingParty['mention'] {
  return mentionsWithin(index, start, end).find(({ actor, kind }) => actor === person && kind === 'NAME');
}
