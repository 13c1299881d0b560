import { isCountry } from '../../../model/actor';
import type { ActorKey } from '../../../model/actor';
import type { FoundMention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { firstEndingAfter } from '../../../model/text-order';
import type { Word } from '../../text/document';
import { mentionsWithin } from '../../text/mention-index';
import { cutSegments } from './cut-segments';
import type { MeetingParty, PartyPlace, PartySearch } from './meeting-party';
import { nationsIn } from './nationalities';

/**
 * The parties in words [from, to), one or more for each part between commas and "and". In a part with a person, the
 * country or body beside it is whom the person stands for: "Russia's Vyacheslav Tikhomirov", "EU negotiator Barnier".
 */
export function readSegments(
  tree: SentenceTree,
  from: number,
  to: number,
  place: PartyPlace,
  search: PartySearch,
): MeetingParty[] {
  return cutSegments(tree, from, to, search).flatMap(([first, end]) =>
    readSegment(tree, first, end, place, search),
  );
}

/** One part of a phrase between commas, and whom it names. */
interface Segment {
  words: readonly Word[];
  span: Span;
  place: PartyPlace;
  people: readonly FoundMention[];
  /** Bodies and countries. */
  others: readonly FoundMention[];
  /** Towns that stand for a government: "with Tehran". */
  seats: readonly FoundMention[];
}

function readSegment(
  tree: SentenceTree,
  from: number,
  to: number,
  place: PartyPlace,
  search: PartySearch,
): MeetingParty[] {
  const segment = openSegment(tree, from, to, place, search);
  const { people, span } = segment;
  const named = ownParts(people, ...span).map((part) => personParty(segment, part, search));
  // Of "his French counterpart" only whose counterpart it is has been named.
  return people.every(isPronoun) ? [...named, ...unnamedParties(segment, search)] : named;
}

function unnamedParties(segment: Segment, search: PartySearch): MeetingParty[] {
  const { others } = segment;
  if (others.length) return others.map((mention) => partyOf(segment, search, { mention }));
  return isNameless(segment, search) ? [partyOf(segment, search, {})] : [];
}

function openSegment(
  tree: SentenceTree,
  from: number,
  to: number,
  place: PartyPlace,
  search: PartySearch,
): Segment {
  const words = tree.words.slice(from, to);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const inside = mentionsWithin(search.index, start, end).filter((m) => m.end <= end);
  const isThing = place === 'OBJECT' && isThingOf(words, inside, search.lexicon);
  const mentions = isThing ? [] : inside.filter((m) => !isOwner(m, tree, from, to, inside, search));
  return {
    words,
    span: [start, end],
    place,
    people: mentions.filter(isPerson),
    others: mentions.filter((m) => m.type === 'ORGANISATION' || isCountry(search.index.actors.get(m.actor))),
    seats: place === 'WITH' ? mentions.filter((m) => m.type === 'PLACE') : [],
  };
}

/** A person, with the country or body in the words that are theirs. */
function personParty(segment: Segment, { mention, own }: OwnPart, search: PartySearch): MeetingParty {
  const beside = segment.others.filter((o) => own[0] <= o.start && o.end <= own[1]);
  const principal = beside.find((o) => o.start < mention.start) ?? beside[0];
  // Who is on a visit "at the invitation of his counterpart" doesn't invite.
  const isOwned = segment.words.some(({ start, xpos }) => start === mention.start && xpos === 'PRP$');
  const place = isOwned && segment.place === 'HOST' ? 'SUBJECT' : segment.place;
  return { ...partyOf(segment, search, { mention, principal: principal?.actor, own }), place };
}

function partyOf(
  segment: Segment,
  search: PartySearch,
  { mention, principal, own = segment.span }: Partial<OwnPart> & { principal?: ActorKey },
): MeetingParty {
  const { words, place } = segment;
  return {
    place,
    mention,
    principal,
    nations: nationsWithin(segment, own, search),
    noun: partyNoun(words, search.lexicon),
    plural: words.some((w) => w.xpos === 'NNS' || w.text.toLowerCase() === 'they'),
    phrase: words.map((w) => w.text.toLowerCase()).join(' '),
  };
}

function nationsWithin(
  { words, others, seats }: Segment,
  [first, last]: Span,
  search: PartySearch,
): string[] {
  return nationsOf(
    words.filter((w) => first <= w.start && w.end <= last).map((w) => w.text),
    search,
    [...others, ...seats].filter((m) => first <= m.start && m.end <= last),
  );
}

/** "Officials", "the Iranian side", "with the Palestinians". */
function isNameless(segment: Segment, search: PartySearch): boolean {
  const { words, place, seats, span } = segment;
  if (partyNoun(words, search.lexicon)) return true;
  const isPeople = place === 'WITH' && !!words.at(-1)?.text.endsWith('s');
  const standsForIt = place === 'MODIFIER' || seats.length > 0 || isPeople;
  return standsForIt && nationsWithin(segment, span, search).length > 0;
}

interface OwnPart {
  mention: FoundMention;
  /** From the person named before to this one's end, for the last to the end of the phrase. */
  own: Span;
}

/** Whose words are whose in "her German counterpart Kim Dunn", which tells nothing of her. */
function ownParts(people: readonly FoundMention[], start: number, end: number): OwnPart[] {
  return people.map((mention, i) => {
    const last = i === people.length - 1 && !isPronoun(mention) ? end : mention.end;
    return { mention, own: [people[i - 1]?.end ?? start, last] };
  });
}

/**
 * Whose something is, takes no part: "received her degree", "the firm's decision". Nor does he whose envoy came; a
 * country or body does, by its own: "Iran's minister", but not beside a name: "Russia's Gazprom".
 */
function isOwner(
  mention: FoundMention,
  tree: SentenceTree,
  from: number,
  to: number,
  mentions: readonly FoundMention[],
  { lexicon }: PartySearch,
): boolean {
  const next = firstEndingAfter(tree.words, mention.end);
  const pronoun = tree.words[next - 1]?.xpos === 'PRP$';
  const owns = pronoun || tree.words[next]?.xpos === 'POS';
  const head = owns ? lastNoun(tree, Math.max(next, from), to) : undefined;
  if (!head) return false;
  // "Ivanov and his counterpart": he is there himself.
  if (pronoun) return !tree.words.slice(next, to).some((word) => word.lemma === 'counterpart');
  const owned = mentions.find((m) => m !== mention && m.start <= head.start && head.end <= m.end);
  // "The bank's Policy Committee", "Russia's Gazprom": it is there itself.
  if (owned) return isPerson(mention) || owned.type === 'ORGANISATION';
  return mention.type === 'PERSON' || !lexicon.partyNouns.includes(head.lemma);
}

/** "Minister" in "the British minister" and "Minister Jones"; not "general" in "the general strike". */
function partyNoun(words: readonly Word[], { partyNouns }: MeetingLexicon): string | undefined {
  const common =
    words.findLast((word) => word.upos === 'NOUN') ?? words.find(({ lemma }) => CLERICS.test(lemma));
  const lemma = common?.lemma.toLowerCase() ?? '';
  return partyNouns.includes(lemma) ? lemma : undefined;
}

/** Offices that stand in capitals without a name: "the Archbishop of Canterbury". */
const CLERICS =
  /^(?:Pope|King|Queen|Emperor|Sultan|Emir|(?:Arch)?[Bb]ishop|Patriarch|Prince|President|Premier|Chancellor|Secretary|Minister|Ambassador|Mayor|Governor)$/;

/** "Hosted the Oslo match", "received the council report": the name tells of a thing, not who came. */
function isThingOf(
  words: readonly Word[],
  mentions: readonly FoundMention[],
  lexicon: MeetingLexicon,
): boolean {
  const head = words.findLast((word) => /^(?:NOUN|PROPN)$/.test(word.upos) && !isTime(word));
  if (head?.xpos !== 'NN' || lexicon.partyNouns.includes(head.lemma)) return false;
  return !mentions.some((m) => m.start <= head.start && head.end <= m.end);
}

/** "Met Ann Lee last week", "will meet Thursday". */
export function isTime({ lemma }: Word): boolean {
  return TIME.test(lemma);
}

const TIME =
  /^(?:today|tomorrow|yesterday|day|week|weekend|month|year|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

function isPerson({ type }: FoundMention): boolean {
  return type === 'PERSON';
}

function isPronoun({ kind }: FoundMention): boolean {
  return kind === 'PRONOUN';
}

function lastNoun(tree: SentenceTree, from: number, to: number): Word | undefined {
  return tree.words.slice(from, to).findLast((word) => word.upos === 'NOUN' || word.upos === 'PROPN');
}

/** Country codes of nationalities and of countries named; a city stands for its own: "talks with Tehran". */
function nationsOf(
  words: string[],
  { nationalities, index }: PartySearch,
  mentions: FoundMention[],
): string[] {
  const told = nationsIn(words, nationalities);
  const named = mentions.flatMap((m) => index.actors.get(m.actor)?.countryCode ?? []);
  return [...new Set([...told, ...named])];
}
