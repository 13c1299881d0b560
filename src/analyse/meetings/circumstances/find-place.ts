import type { ActorKey } from '../../../model/actor';
import type { FoundMention } from '../../../model/mention';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { mentionsWithin } from '../../text/mention-index';
import { subjectOf } from '../parties/find-subject';
import { agreementOf } from '../triggers/agreement-of';
import { eventOf } from '../triggers/event-verb';
import type { MeetingTrigger } from '../triggers/meeting-trigger';
import type { Phrase } from '../triggers/phrases-after';
import { phrasesAfter } from '../triggers/phrases-after';
import type { PlaceSearch } from './phrase-place';
import { isPlace, phrasePlace, placesIn } from './phrase-place';

/** Where a trigger's sentence says that the meeting is: "in Geneva", "the Baghdad talks", "visited Bonn", "here". */
export function findPlace(trigger: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  const { tree, after } = trigger;
  return (
    visitedPlace(trigger, after, search) ??
    townBefore(trigger, search) ??
    phrasePlace(tree, after, search) ??
    namedBefore(trigger, search) ??
    placeOfName(trigger, search) ??
    wherePlace(trigger, search) ??
    plannedPlace(trigger, search) ??
    eventPlace(trigger, search) ??
    openingPlace(trigger, search)
  );
}

/** "Visited Bonn", "a visit to Bonn". */
function visitedPlace(
  { tree, kind, verb }: MeetingTrigger,
  after: Phrase[],
  search: PlaceSearch,
): ActorKey | undefined {
  if (kind !== 'VISIT') return undefined;
  const at = after.findIndex((p) => (verb?.placeObject && p.preposition === '') || p.preposition === 'to');
  const [visited, next] = [after[at], after[at + 1]];
  if (!visited) return undefined;
  const inner = next?.preposition === 'of' ? placesIn(tree, next.from, next.to, search)[0] : undefined;
  return inner ?? placesIn(tree, visited.from, visited.to, search)[0];
}

/** "The Baghdad talks": a city right before the noun's phrase; a country there is a party, but of "the Uruguay meeting". */
function namedBefore(
  { tree, index, span, verb, after }: MeetingTrigger,
  search: PlaceSearch,
): ActorKey | undefined {
  if (verb) return undefined;
  const before = mentionsWithin(search.index, tree.sentence.start, span[1]).filter(
    (m) => m.end >= span[0] - 1 && m.end < span[1] && isPlace(m, search),
  );
  const isPlaced = search.lexicon.placedNouns.includes(tree.words[index]?.lemma ?? '');
  const meetsOther = after.some(({ preposition }) => preposition === 'with' || preposition === 'between');
  const [sole] = isPlaced && !meetsOther && before.length === 1 ? before.filter(isName) : [];
  return (before.find((m) => !isParty(m, search)) ?? sole)?.actor;
}

/** "The Reykjavik meeting and the treaty, signed in Washington": its own town, whatever else is told. */
function townBefore(trigger: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  const place = namedBefore(trigger, search);
  return search.index.actors.get(place ?? '')?.kind === 'CITY' ? place : undefined;
}

function isName({ kind }: FoundMention): boolean {
  return kind === 'NAME';
}

/** A country meets; a city state is where others do: "the Singapore summit". */
function isParty({ actor }: FoundMention, { index, lexicon }: PlaceSearch): boolean {
  const place = index.actors.get(actor);
  return place?.kind === 'COUNTRY' && !lexicon.cityStates.includes(place.countryCode ?? '');
}

/** "The Lisbon Summit", "the Jeddah Security and Development Summit": by the place that the whole name begins with. */
function placeOfName(
  { tree, index, span: [start], verb }: MeetingTrigger,
  { index: names }: PlaceSearch,
): ActorKey | undefined {
  if (verb) return undefined;
  const own = tree.words.slice(firstOfName(tree, start, index), index);
  const first = own.map(({ text }) => text);
  const actors = [...names.actors.values()].filter(
    ({ type, kind }) => type === 'PLACE' && kind !== 'COUNTRY',
  );
  return actors.find(({ name }) => first.some((_, i) => first.slice(0, i + 1).join(' ') === name))?.id;
}

/** Words of a meeting's name at most. */
const LONGEST_NAME = 8;

/** Back over capitals, with "and" and "of" between them, where the noun has one too. */
function firstOfName({ words }: SentenceTree, start: number, index: number): number {
  let first = words.findIndex((word) => word.start >= start);
  if (!/^\p{Lu}/u.test(words[index]?.text ?? '')) return first;
  const isOfName = (at: number) => /^(?:(?!The$)\p{Lu}.*|and|of)$/u.test(words[at]?.text ?? '');
  while (index - first < LONGEST_NAME && isOfName(first - 1)) first--;
  return first;
}

/** "The summit with Kim Dunn that was planned for June 12 in Oslo", "the talks, which were to be held in Oslo". */
function plannedPlace({ tree, index, verb }: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  if (verb) return undefined;
  const behind = tree.words.slice(index + 1, index + LONGEST_PARTY);
  const that = behind.findIndex(({ text }) => /^(?:that|which)$/.test(text));
  const between = behind.slice(0, behind[that - 1]?.text === ',' ? that - 1 : that);
  if (that < 0 || between.some(({ upos }) => /^(?:VERB|AUX|PUNCT)$/.test(upos))) return undefined;
  let at = index + that + 2;
  while (tree.words[at]?.upos === 'AUX' || tree.words[at]?.text === 'to') at++;
  const planned = PLANNED.test(tree.words[at]?.text ?? '');
  return planned ? phrasePlace(tree, phrasesAfter(tree, at), search) : undefined;
}

/** Words between a meeting and what is told of its plan: "with the North Korean leader, Kim Jong Un, that". */
const LONGEST_PARTY = 12;
const PLANNED = /^(?:planned|scheduled|set|due|slated|expected|held|announced)$/;

/** "Held talks in Geneva" told after the noun is found above; here "left for Baghdad for talks", "opened in Rome with talks". */
function eventPlace(trigger: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  const { tree, index, verb } = trigger;
  if (verb) return journeyPlace(trigger, search);
  const event = eventOf(trigger, search.lexicon);
  if (!event || event.role === 'AT') return undefined;
  if (event.role === 'AFTER') return signingPlace(tree, agreementOf(trigger, event, search.lexicon), search);
  if (event.role === 'HOST') return hostTown(tree, event.verb, search);
  const occurs = search.lexicon.occurringVerbs.includes(tree.words[event.verb]?.lemma ?? '');
  if (event.role === 'SUBJECT' && !occurs) return undefined;
  const travels = event.role === 'PURPOSE' ? ['to', 'for', 'in', 'at'] : search.lexicon.placePrepositions;
  const phrases = phrasesAfter(tree, event.verb).filter((p) => event.role !== 'PURPOSE' || p.from < index);
  return phrasePlace(tree, phrases, search, travels);
}

/** "Signed a treaty in Lisbon after talks", "agreed in Lisbon"; "a truce in Aleppo" need not be struck there. */
function signingPlace(
  tree: SentenceTree,
  verb: number | undefined,
  search: PlaceSearch,
): ActorKey | undefined {
  if (verb === undefined) return undefined;
  const signs = /^(?:sign|initial)$/.test(tree.words[verb]?.lemma ?? '');
  const phrases = phrasesAfter(tree, verb);
  return phrasePlace(tree, signs ? phrases : phrases.slice(0, 1), search);
}

/** "Brasilia will host a summit". */
function hostTown(tree: SentenceTree, verb: number, search: PlaceSearch): ActorKey | undefined {
  const subject = subjectOf(tree, verb);
  const [host] = subject < 0 ? [] : placesIn(tree, subject, subject + 1, search);
  return search.index.actors.get(host ?? '')?.kind === 'CITY' ? host : undefined;
}

/** "Flew to Damascus to meet the president", "and met the president". */
function journeyPlace({ tree, index }: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  const word = tree.words[index];
  const above = word && ['xcomp', 'advcl', 'acl', 'conj'].includes(word.label) ? word.head : -1;
  const travels = search.lexicon.motionVerbs.includes(tree.words[above]?.lemma ?? '') && above < index;
  if (!travels || tree.words[above]?.lemma === 'be') return undefined;
  const way = phrasesAfter(tree, above).filter(({ from }) => from < index);
  return phrasePlace(tree, way, search, ['to', 'for', 'in', 'at']);
}

/** "Addis Ababa, where he met the emperor": the place before the relative. */
function wherePlace({ tree, index }: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  for (let at = index - 1; at >= 0 && index - at <= 12; at--) {
    const word = tree.words[at];
    if (word?.xpos !== 'WRB' || word.text.toLowerCase() !== 'where') continue;
    return placesIn(tree, Math.max(0, at - 6), at, search).at(-1);
  }
  return undefined;
}

/** "In Turkey the minister met …": a phrase of place that opens the sentence. */
function openingPlace(trigger: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  const { tree, index, verb } = trigger;
  const [first] = tree.words;
  const event = verb ? undefined : eventOf(trigger, search.lexicon);
  const isMain = verb !== undefined || event?.role === 'OBJECT' || event?.role === 'HOST';
  if (!isMain || !first || !['in', 'at'].includes(first.text.toLowerCase())) return undefined;
  const places = placesIn(tree, 1, Math.min(index, 5), search);
  return places[0];
}

/**
 * "The free zone at Duqm hosted a delegation": where the host stands. Read from tags, as phrases after a word are. It
 * makes no meeting of "survivors in Hiroshima welcomed the news".
 */
export function hostPlace({ tree, index, verb }: MeetingTrigger, search: PlaceSearch): ActorKey | undefined {
  if (verb?.host !== 'SUBJECT') return undefined;
  for (let at = index - 1; at > 0 && !/^(?:VB[DZP]|MD|W.*|:)$/.test(tree.words[at]?.xpos ?? ''); at--) {
    const isPlace = search.lexicon.placePrepositions.includes(tree.words[at]?.text ?? '');
    if (isPlace && /^NN/.test(tree.words[at - 1]?.xpos ?? ''))
      return placesIn(tree, at + 1, index, search)[0];
  }
  return undefined;
}
