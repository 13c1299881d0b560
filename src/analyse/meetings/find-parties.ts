import type { SentenceTree } from '../syntax/sentence-tree';
import { childrenBy } from '../syntax/sentence-tree';
import { eventOf } from './event-verb';
import { subjectParties } from './find-subject';
import type { MeetingParty, PartyPlace } from './meeting-party';
import type { MeetingTrigger } from './meeting-trigger';
import type { Phrase } from './phrases-after';
import { phrasesAfter } from './phrases-after';
import type { PartySearch } from './read-segment';
import { readSegments } from './read-segment';

/** All that take part by the words around one trigger. */
export function findParties(trigger: MeetingTrigger, search: PartySearch): MeetingParty[] {
  const found = trigger.verb ? aroundVerb(trigger, search) : aroundNoun(trigger, search);
  const seen = new Set<string>();
  return found.filter(({ mention, phrase }) => {
    const key = mention ? `${mention.start}` : phrase;
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
  const parties = phrases.flatMap((phrase) => {
    const place = verbPlace(phrase, verb?.prepositions ?? [], passive, host);
    return place ? readSegments(tree, phrase.from, phrase.to, place, search) : [];
  });
  return [...subjectParties(tree, index, subjectPlace, search), ...parties];
}

function verbPlace(
  { preposition, participle }: Phrase,
  prepositions: readonly string[],
  passive: boolean,
  host: 'SUBJECT' | 'OBJECT' | undefined,
): PartyPlace | undefined {
  if (participle) return undefined;
  if (preposition === '') return passive ? undefined : host === 'OBJECT' ? 'HOST' : 'OBJECT';
  if (prepositions.includes(preposition)) return 'WITH';
  if (preposition === 'by' && passive) return host ? 'HOST' : 'SUBJECT';
  return undefined;
}

function aroundNoun(trigger: MeetingTrigger, search: PartySearch): MeetingParty[] {
  const { tree, index, after } = trigger;
  const parties = after.flatMap((phrase, i) => {
    const place = nounPlace(phrase, after[i - 1], search);
    return place ? readSegments(tree, phrase.from, phrase.to, place, search) : [];
  });
  return [...beforeNoun(tree, index, search), ...parties, ...ofEvent(trigger, parties, search)];
}

function nounPlace(
  { preposition, participle }: Phrase,
  before: Phrase | undefined,
  { lexicon }: PartySearch,
): PartyPlace | undefined {
  if (preposition === 'by' && lexicon.hostVerbs.includes(participle)) return 'HOST';
  if (preposition === 'by' && lexicon.mediatorVerbs.includes(participle)) return 'MEDIATOR';
  if (['with', 'between', 'among', 'including'].includes(preposition)) return 'WITH';
  if (preposition === 'by' && participle) return 'SUBJECT';
  if (preposition === 'by') return before && CLOSED.includes(before.preposition) ? undefined : 'POSSESSOR';
  // "With leaders of the G-7", "of officials of the bank": still the same party.
  const again = before && ['with', 'between', 'among', 'by', 'of'].includes(before.preposition);
  if (preposition === 'of') return before && !again ? undefined : 'POSSESSOR';
  return undefined;
}

/** After these a "by" belongs to another noun: "following the announcement by the premier". */
const CLOSED = ['with', 'between', 'following', 'after', 'about', 'over', 'for', 'during'];

/** What stands before the noun: "Maduro's visit", "the Iranian-Syrian talks"; "their talks" names nobody new. */
function beforeNoun(tree: SentenceTree, index: number, search: PartySearch): MeetingParty[] {
  let first = index;
  while (
    first > 0 &&
    /^(NN|NNS|NNP|NNPS|JJ|POS|HYPH|PRP\$|CD|``|'')$/.test(tree.words[first - 1]?.xpos ?? '')
  )
    first--;
  const possessor = lastIndexOf(tree, first, index, (xpos) => xpos === 'POS' || xpos === 'PRP$');
  const isPlural = /^(their|our|your)$/i.test(tree.words[possessor]?.text ?? '');
  const own = possessor < 0 || isPlural ? [] : readSegments(tree, first, possessor + 1, 'POSSESSOR', search);
  return [...own, ...readSegments(tree, possessor < 0 ? first : possessor + 1, index, 'MODIFIER', search)];
}

function lastIndexOf(tree: SentenceTree, from: number, to: number, test: (xpos: string) => boolean): number {
  for (let at = to - 1; at >= from; at--) if (test(tree.words[at]?.xpos ?? '')) return at;
  return -1;
}

/** Whom the verb over the noun brings in: its subject for "held talks", its object for "the talks will include". */
function ofEvent(trigger: MeetingTrigger, known: MeetingParty[], search: PartySearch): MeetingParty[] {
  const { tree } = trigger;
  const event = eventOf(trigger, search.lexicon);
  if (!event) return [];
  const { verb, role } = event;
  if (role === 'SUBJECT') {
    if (!search.lexicon.includingVerbs.includes(tree.words[verb]?.lemma ?? '')) return [];
    const objects = phrasesAfter(tree, verb).filter((p) => p.preposition === '' && !p.participle);
    return objects.flatMap((p) => readSegments(tree, p.from, p.to, 'INCLUDED', search));
  }
  if (role === 'HOST' || role === 'MEDIATOR') return subjectParties(tree, verb, role, search);
  if (role === 'AFTER' || role === 'AT') return attending(trigger, verb, known, search);
  return subjectParties(tree, verb, 'SUBJECT', search);
}

/** Who speaks after talks with somebody, or after "the talks", was there; but not a spokesman. */
function attending(
  { tree, index }: MeetingTrigger,
  verb: number,
  known: MeetingParty[],
  search: PartySearch,
): MeetingParty[] {
  const isDefinite = tree.words
    .slice(Math.max(0, index - 4), index)
    .some((w) => /^(the|this|'s|’s)$/i.test(w.text));
  if (!isDefinite && !known.some((p) => p.place === 'WITH')) return [];
  const subjects = subjectParties(tree, verb, 'SUBJECT', search);
  return subjects.filter((p) => p.mention?.type === 'PERSON' && !/spokes/.test(p.phrase));
}
