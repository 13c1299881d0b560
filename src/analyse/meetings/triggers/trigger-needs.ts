import type { FoundActor } from '../../../model/actor';
import type { MeetingLexicon, MeetingVerbRow } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { Word } from '../../text/document';
import { eventOf } from './event-verb';
import { subjectOf } from '../parties/find-subject';
import { levelOfTitle } from '../parties/meeting-level';
import type { MeetingParty, PartyPlace } from '../parties/meeting-party';
import { isBody } from '../parties/meeting-party';
import { isTime } from '../parties/read-segment';
import type { MeetingTrigger } from './meeting-trigger';

/** "A visit to Turkey" is somebody's; a visit to a museum is anybody's. */
function isDestination(place: FoundActor | undefined): boolean {
  return place?.kind === 'COUNTRY' || place?.kind === 'CITY';
}

/** Whether what a word needs to mean a meeting stands with it. */
export function hasNeeds(
  trigger: MeetingTrigger,
  parties: MeetingParty[],
  place: FoundActor | undefined,
  lexicon: MeetingLexicon,
): boolean {
  const { needs, verb } = trigger;
  if (trigger.kind === 'VISIT' && isDestination(place)) return true;
  if (verb) return hasPartner(trigger, verb, parties, place, lexicon);
  if (needs === 'PARTY') return parties.length > 0 || isOfOffice(trigger, lexicon);
  if (needs === 'PHONE' && isHeld(trigger, lexicon)) return true;
  const isBody = isHeld(trigger, lexicon) && parties.some((p) => p.mention?.type === 'ORGANISATION');
  if (needs === 'PARTNER') return parties.some((p) => p.place === 'WITH') || parties.length > 1 || isBody;
  return needs === undefined || parties.some((p) => p.place === 'WITH');
}

/** "The papal visit", "a royal trip". */
function isOfOffice(
  { tree, index, span: [from] }: MeetingTrigger,
  { officeAdjectives }: MeetingLexicon,
): boolean {
  const own = tree.words.slice(0, index).filter(({ start }) => start >= from);
  return own.some(({ text }) => officeAdjectives.includes(text.toLowerCase()));
}

/** "Held a call": one makes a call for peace. */
function isHeld(trigger: MeetingTrigger, lexicon: MeetingLexicon): boolean {
  const event = eventOf(trigger, lexicon);
  return event?.role === 'OBJECT' && trigger.tree.words[event.verb]?.lemma === 'hold';
}

/** A verb's other party stands where its row says; the object of "meet" must be people, that of "visit" may be a place. */
function hasPartner(
  { tree, index, after, kind }: MeetingTrigger,
  { partner, placeObject, topicObject, needs }: MeetingVerbRow,
  parties: MeetingParty[],
  place: FoundActor | undefined,
  lexicon: MeetingLexicon,
): boolean {
  const at = (place: PartyPlace) => parties.some((p) => p.place === place && !isPlace(p));
  const object = after.find((phrase) => phrase.preposition === '' && !phrase.participle);
  const hasObject =
    !!object &&
    tree.words
      .slice(object.from, object.to)
      .some((word) => /^(NN|PRP)/.test(word.xpos) && !isTime(word) && word.lemma !== 'face');
  // "To meet rising demand": a participle opens the object.
  if (!object && tree.words[index + 1]?.xpos === 'VBG') return false;
  if (topicObject) return isTold(parties, lexicon);
  if (placeObject) return at('SUBJECT') && (at('OBJECT') || (hasObject && place !== undefined));
  if ((partner.includes('PREPOSITION') && at('WITH')) || (partner.includes('OBJECT') && at('OBJECT')))
    return true;
  if (hasObject || !partner.includes('SUBJECT')) return false;
  if (needs === 'OFFICES_AND_PLACE')
    return place !== undefined && isOfOffices(headOf(tree, subjectOf(tree, index)), lexicon);
  // "Will speak at the rally": with each other only by phone.
  if (needs && kind !== 'CALL') return false;
  const subjects = parties.filter((p) => p.place === 'SUBJECT');
  return subjects.length > 1 || subjects.some((party) => party.plural || isBody(party, lexicon));
}

/** "Ministers" in "ministers of the Baltic states gathered", which trees may take for what the states did. */
function headOf({ words }: SentenceTree, subject: number): Word | undefined {
  let at = subject;
  while (words[at]?.label === 'nmod') at = words[at]!.head;
  return words[at];
}

/** "Ministers", "envoys"; not "supporters of the minister". */
function isOfOffices(subject: Word | undefined, lexicon: MeetingLexicon): boolean {
  if (subject?.xpos !== 'NNS') return false;
  return LEADERS.has(subject.lemma) || levelOfTitle(subject.lemma, lexicon) !== undefined;
}

const LEADERS = new Set(['leader', 'envoy', 'diplomat', 'negotiator', 'delegate']);

/** Two who are named, at least one of them with an office or a country: else it may be a band that discusses its songs. */
function isTold(parties: readonly MeetingParty[], lexicon: MeetingLexicon): boolean {
  const named = parties.filter(({ mention }) => mention && mention.kind !== 'PRONOUN');
  const offices = parties.filter(
    ({ nations, principal, phrase }) => nations.length || principal || levelOfTitle(phrase, lexicon),
  );
  return new Set(named.map(({ mention }) => mention?.actor)).size > 1 && offices.length > 0;
}

/** A town has no meetings; a country may stand for its government. */
function isPlace(party: MeetingParty): boolean {
  return party.mention?.type === 'PLACE' && party.mention.kind !== 'NAME' && party.noun === undefined;
}
