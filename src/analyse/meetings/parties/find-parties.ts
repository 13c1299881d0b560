import type { MeetingLexicon, MeetingVerbRow } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { childrenBy } from '../../syntax/sentence-tree';
import { agreedBy } from '../triggers/agreement-of';
import { eventOf, prepositionBefore } from '../triggers/event-verb';
import { agentPlace, agentsOf, asChair, isOfOthers } from './agents';
import { isNegated } from './find-attendance';
import { isHyphened } from '../triggers/find-triggers';
import { beBefore } from '../status/in-talks';
import { listedBefore, subjectParties } from './find-subject';
import type { MeetingParty, PartyPlace, PartySearch } from './meeting-party';
import type { MeetingTrigger } from '../triggers/meeting-trigger';
import type { Phrase } from '../triggers/phrases-after';
import { phrasesAfter } from '../triggers/phrases-after';
import { readSegments } from './read-segment';

/** All that take part by the words around one trigger. */
export function findParties(trigger: MeetingTrigger, search: PartySearch): MeetingParty[] {
  const found = trigger.verb ? aroundVerb(trigger, search) : aroundNoun(trigger, search);
  const seen = new Set<string>();
  return found.filter(({ mention, phrase }) => {
    const key = mention ? `${mention.start} ${mention.actor}` : phrase;
    return !seen.has(key) && seen.add(key);
  });
}

function aroundVerb(
  { tree, index, verb, after: phrases }: MeetingTrigger,
  search: PartySearch,
): MeetingParty[] {
  const passive =
    tree.words[index]?.xpos === 'VBN' &&
    childrenBy(tree, index, 'aux').some((c) => tree.words[c]?.lemma === 'be');
  const host = verb?.host;
  const subjectPlace: PartyPlace = passive ? 'OBJECT' : host === 'SUBJECT' ? 'HOST' : 'SUBJECT';
  const parties = phrases.flatMap((phrase, i) => {
    const place = verbPlace(phrase, bearing(tree, phrases.slice(0, i), search), verb, passive);
    return place ? readSegments(tree, phrase.from, phrase.to, place, search) : [];
  });
  return [...subjectParties(tree, index, subjectPlace, search), ...parties];
}

/** The phrases before another, where it can go on about the last: "officials | of", not "support | from". */
function bearing(
  tree: SentenceTree,
  phrases: readonly Phrase[],
  { lexicon }: PartySearch,
): readonly Phrase[] {
  const last = phrases.at(-1);
  const head = tree.words
    .slice(last?.from ?? 0, last?.to ?? 0)
    .findLast(({ upos }) => /^(NOUN|PROPN)$/.test(upos));
  const isParty = head?.upos === 'PROPN' || lexicon.partyNouns.includes(head?.lemma ?? '');
  return isParty ? phrases : [];
}

function verbPlace(
  { preposition, participle }: Phrase,
  before: readonly Phrase[],
  verb: MeetingVerbRow | undefined,
  passive: boolean,
): PartyPlace | undefined {
  const prepositions = verb?.prepositions ?? [];
  if (participle) return undefined;
  if (preposition === 'including') return 'INCLUDED';
  // "Met officials of the bank", "met with a delegation from the union".
  const last = before.at(-1);
  if (OWN.has(preposition) && last && ['', ...OWN, ...prepositions].includes(last.preposition))
    return verbPlace(last, before.slice(0, -1), verb, passive);
  if (preposition === '' && !verb?.topicObject)
    return passive ? undefined : verb?.host === 'OBJECT' ? 'HOST' : 'OBJECT';
  if (prepositions.includes(preposition)) return 'WITH';
  return preposition === 'by' && passive ? (verb?.host ? 'HOST' : 'SUBJECT') : undefined;
}

function aroundNoun(trigger: MeetingTrigger, search: PartySearch): MeetingParty[] {
  const { tree, index, after } = trigger;
  const parties = after.flatMap((phrase, i) => {
    const place = ownPlace(trigger, phrase, partyBefore(tree, after, i), search);
    const found = place ? readSegments(tree, phrase.from, phrase.to, place, search) : [];
    return phrase.participle === 'chair' ? asChair(trigger, found) : found;
  });
  const relatives = childrenBy(tree, index, 'acl').flatMap((verb) => agentsOf(trigger, verb, search));
  const further = [...parties, ...relatives, ...toldThere(trigger, search)];
  return [...beforeNoun(tree, index, search), ...further, ...ofEvent(trigger, further, search)];
}

/** Places that hang on a word of the phrase: "at the invitation of", "from" after a call, "on the Jordanian side". */
function ownPlace(
  { tree, kind }: MeetingTrigger,
  phrase: Phrase,
  before: Phrase | undefined,
  search: PartySearch,
): PartyPlace | undefined {
  if (isInvitation(tree, before)) return 'HOST';
  // "With Qatar mediating".
  if (search.lexicon.mediatorVerbs.includes(lemmaAt(tree, phrase.to, 'VBG'))) return 'MEDIATOR';
  if (kind === 'CALL' && phrase.preposition === 'from') return 'WITH';
  if (phrase.preposition === 'on' && tree.words[phrase.to - 1]?.lemma === 'side') return 'POSSESSOR';
  return nounPlace(phrase, before, search);
}

/** "" where the word has another tag. */
function lemmaAt({ words }: SentenceTree, at: number, xpos: string): string {
  return words[at]?.xpos === xpos ? words[at].lemma : '';
}

/** The phrase before another, but for an adverb: "the annual meeting here of the bank". */
function partyBefore(tree: SentenceTree, phrases: readonly Phrase[], i: number): Phrase | undefined {
  const before = phrases[i - 1];
  const isAdverb =
    before?.preposition === '' &&
    tree.words.slice(before.from, before.to).every((word) => word.upos === 'ADV');
  return isAdverb ? phrases[i - 2] : before;
}

/** "A visit to Cairo at the invitation of the president", who is the host. */
function isInvitation({ words }: SentenceTree, phrase: Phrase | undefined): boolean {
  return !!phrase && words.slice(phrase.from, phrase.to).some((word) => word.lemma === 'invitation');
}

function nounPlace(
  { preposition, participle }: Phrase,
  before: Phrase | undefined,
  { lexicon }: PartySearch,
): PartyPlace | undefined {
  // "A meeting involving Armenia and the EU".
  if (preposition === '' && lexicon.includingVerbs.includes(participle)) return 'WITH';
  if (preposition === 'including') return 'INCLUDED';
  if (['with', 'between', 'among'].includes(preposition)) return 'WITH';
  if (preposition === 'by' && participle) return agentPlace(participle, lexicon);
  if (preposition === 'by') return before && CLOSED.includes(before.preposition) ? undefined : 'POSSESSOR';
  // "With leaders of the G-7", "of officials from the bank": still the same party.
  const again = before && ['with', 'between', 'among', 'by', 'of'].includes(before.preposition);
  if (preposition === 'of') return before && !again ? undefined : 'POSSESSOR';
  return preposition === 'from' && again ? 'POSSESSOR' : undefined;
}

/** What opens the rest of a party's own phrase. */
const OWN = new Set(['of', 'from']);

/** After these a "by" belongs to another noun: "following the announcement by the premier". */
const CLOSED = ['with', 'between', 'following', 'after', 'about', 'over', 'for', 'during'];

/** What stands before the noun: "Maduro's visit", "the Iranian-Syrian talks"; "their talks" names nobody new. */
function beforeNoun(tree: SentenceTree, index: number, search: PartySearch): MeetingParty[] {
  let first = index;
  while (first > 0 && (isHyphened(tree, first - 1) || BEFORE_NOUN.test(tree.words[first - 1]?.xpos ?? '')))
    first--;
  const possessor = lastIndexOf(tree, first, index, (xpos) => xpos === 'POS' || xpos === 'PRP$');
  const isPlural = /^(their|our|your)$/i.test(tree.words[possessor]?.text ?? '');
  const own = possessor < 0 || isPlural ? [] : readSegments(tree, first, possessor + 1, 'POSSESSOR', search);
  return [...own, ...readSegments(tree, possessor < 0 ? first : possessor + 1, index, 'MODIFIER', search)];
}

const BEFORE_NOUN = /^(NN|NNS|NNP|NNPS|JJ|POS|HYPH|PRP\$|CD|``|'')$/;

function lastIndexOf(tree: SentenceTree, from: number, to: number, test: (xpos: string) => boolean): number {
  for (let at = to - 1; at >= from; at--) if (test(tree.words[at]?.xpos ?? '')) return at;
  return -1;
}

/** Whom the verb over the noun brings in: its subject for "held talks", its object for "the talks will include". */
function ofEvent(trigger: MeetingTrigger, known: MeetingParty[], search: PartySearch): MeetingParty[] {
  const { tree } = trigger;
  const be = beBefore(trigger);
  if (be !== undefined) return subjectParties(tree, be, 'SUBJECT', search);
  const event = eventOf(trigger, search.lexicon);
  if (!event) return [];
  const { verb, role } = event;
  if (role === 'SUBJECT') {
    if (!search.lexicon.includingVerbs.includes(tree.words[verb]?.lemma ?? ''))
      return agentsOf(trigger, verb, search);
    const objects = phrasesAfter(tree, verb).filter((p) => p.preposition === '' && !p.participle);
    return objects.flatMap((p) => readSegments(tree, p.from, p.to, 'INCLUDED', search));
  }
  if (role === 'HOST' || role === 'MEDIATOR') return subjectParties(tree, verb, role, search);
  if (role === 'INVITATION')
    return [...subjectParties(tree, verb, 'SUBJECT', search), ...objectOf(tree, verb, search)];
  const attends = search.lexicon.attendance.attending.includes(tree.words[verb]?.lemma ?? '');
  if (staysAway(tree, verb, search.lexicon)) return [];
  const listed = attends ? listedBefore(tree, verb, search) : [];
  if (listed.length) return listed;
  if (role === 'AFTER' || role === 'AT') return attending(trigger, verb, known, search);
  const subjects = subjectParties(tree, verb, 'SUBJECT', search);
  if (tree.words[verb]?.lemma === 'chair') return asChair(trigger, subjects);
  // "Qatar proposed talks between Iran and Oman": it takes no part.
  return !attends && isOfOthers(trigger) ? [] : subjects;
}

/** "Did not attend the summit", "refused to join the talks". */
function staysAway({ words, ...tree }: SentenceTree, verb: number, { attendance }: MeetingLexicon): boolean {
  const { lemma, label, head } = words[verb]!;
  if (![...attendance.attending, 'join'].includes(lemma)) return false;
  const refuses = label === 'xcomp' && /^(?:refuse|decline)$/.test(words[head]?.lemma ?? '');
  return refuses || isNegated({ words, ...tree }, verb);
}

/** "Invited Syria to talks", "told Lee at the talks": the verb's object, right after it. */
function objectOf(tree: SentenceTree, verb: number, search: PartySearch): MeetingParty[] {
  const [object] = phrasesAfter(tree, verb);
  if (!object || object.preposition || object.participle) return [];
  return readSegments(tree, object.from, object.to, 'WITH', search);
}

/** "Lee told Dunn at the talks that …": both were there. */
function toldThere(trigger: MeetingTrigger, search: PartySearch): MeetingParty[] {
  const { tree, index } = trigger;
  if (!/^(?:at|during|in)$/.test(prepositionBefore(tree, index) ?? '')) return [];
  const { verb = -1 } = eventOf(trigger, search.lexicon) ?? {};
  if (tree.words[verb]?.lemma !== 'tell') return [];
  return objectOf(tree, verb, search).filter(({ mention }) => mention?.type === 'PERSON');
}

/** Who speaks at or after a meeting was there, but not a spokesman; and who agreed on something in it. */
function attending(
  { tree, index }: MeetingTrigger,
  verb: number,
  known: MeetingParty[],
  search: PartySearch,
): MeetingParty[] {
  const isDefinite = tree.words
    .slice(Math.max(0, index - 4), index)
    .some((w) => /^(the|this|'s|’s)$/i.test(w.text));
  const agrees = agreedBy(tree, verb, search.lexicon) !== undefined;
  const tells = search.lexicon.tellingVerbs.includes(tree.words[verb]?.lemma ?? '');
  if (!tells && !agrees && !isDefinite && !known.some((p) => p.place === 'WITH')) return [];
  // "A ceasefire sealed in talks": a participle has no subject of its own.
  if (tree.words[verb]?.xpos === 'VBN' && !childrenBy(tree, verb, 'aux').length) return [];
  const subjects = subjectParties(tree, verb, 'SUBJECT', search);
  return subjects.filter((p) => agrees || (p.mention?.type === 'PERSON' && !/spokes/.test(p.phrase)));
}
