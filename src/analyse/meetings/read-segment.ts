import { isCountry } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';
import type { SentenceTree } from '../syntax/sentence-tree';
import { firstEndingAfter } from '../../model/text-order';
import type { Word } from '../text/document';
import type { MentionIndex } from '../text/mention-index';
import { mentionsWithin } from '../text/mention-index';
import type { MeetingParty, PartyPlace } from './meeting-party';
import { nationsIn } from './nationalities';

/** What the search for parties reads. */
export interface PartySearch {
  index: MentionIndex;
  lexicon: MeetingLexicon;
  /** Nationality, lower case, to country code. */
  nationalities: ReadonlyMap<string, string>;
}

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
  return segments(tree, from, wholeNames(tree, from, to, search), search).flatMap(([first, end]) =>
    readSegment(tree, first, end, place, search),
  );
}

/** A phrase that ends within a name goes on to its end: "the Bank | of England". */
function wholeNames(tree: SentenceTree, from: number, to: number, { index }: PartySearch): number {
  const [start, end] = [tree.words[from]?.start ?? 0, tree.words[to - 1]?.end ?? 0];
  const cut = mentionsWithin(index, start, end).find((m) => m.kind === 'NAME' && m.end > end);
  return cut ? firstEndingAfter(tree.words, cut.end - 1) + 1 : to;
}

/** Cuts at "and" and at commas outside names. */
function segments(tree: SentenceTree, from: number, to: number, search: PartySearch): [number, number][] {
  const cuts: [number, number][] = [];
  let first = from;
  for (let at = from; at < to; at++) {
    const word = tree.words[at];
    if (!word || !/^(and|,|&|or|\(|\)|–|—|--|-)$/.test(word.text) || isInName(word.start, search)) continue;
    if (word.text === '-' && !isDash(tree, at)) continue;
    if (word.text === ',' && isApposition(tree, [first, at], search)) continue;
    if (at > first) cuts.push([first, at]);
    first = at + 1;
  }
  if (to > first) cuts.push([first, to]);
  return cuts;
}

/** "Her Chinese counterpart, Li Wei": the name right behind a noun for one person is hers. */
function isApposition(tree: SentenceTree, [from, comma]: Span, search: PartySearch): boolean {
  const [noun, next] = [tree.words[comma - 1], tree.words[comma + 1]];
  if (noun?.xpos !== 'NN' || !next || !search.lexicon.partyNouns.includes(noun.lemma)) return false;
  const near = mentionsWithin(search.index, tree.words[from]?.start ?? 0, next.end);
  const isNamed = near.some((m) => isPerson(m) && m.kind === 'NAME' && m.end <= noun.end);
  return !isNamed && near.some((m) => isPerson(m) && m.kind === 'NAME' && m.start === next.start);
}

/** A hyphen between spaces: after a dateline. */
function isDash(tree: SentenceTree, at: number): boolean {
  const [before, word, after] = [tree.words[at - 1], tree.words[at], tree.words[at + 1]];
  return (before?.end ?? 0) < (word?.start ?? 0) && (word?.end ?? 0) < (after?.start ?? 0);
}

/** Longest mention that may begin before a word and reach over it, in UTF-16 units. */
const MENTION_LENGTH = 80;

function isInName(offset: number, { index }: PartySearch): boolean {
  return mentionsWithin(index, Math.max(0, offset - MENTION_LENGTH), offset).some(
    (m) => m.kind === 'NAME' && m.end > offset,
  );
}

function readSegment(
  tree: SentenceTree,
  from: number,
  to: number,
  place: PartyPlace,
  search: PartySearch,
): MeetingParty[] {
  const words = tree.words.slice(from, to);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const inside = mentionsWithin(search.index, start, end).filter((m) => m.end <= end);
  const isThing = place === 'OBJECT' && isThingOf(words, inside, search.lexicon);
  const mentions = isThing ? [] : inside.filter((m) => !isOwner(m, tree, from, to, inside, search));
  const people = mentions.filter((m) => m.type === 'PERSON');
  const others = mentions.filter(
    (m) => m.type === 'ORGANISATION' || isCountry(search.index.actors.get(m.actor)),
  );
  const seats = place === 'WITH' ? mentions.filter((m) => m.type === 'PLACE') : [];
  const nationsWithin: (own: Span) => string[] = ([first, last]) =>
    nationsOf(
      words.filter((w) => first <= w.start && w.end <= last).map((w) => w.text),
      search,
      [...others, ...seats].filter((m) => first <= m.start && m.end <= last),
    );
  const nations = nationsWithin([start, end]);
  const phrase = words.map((w) => w.text.toLowerCase()).join(' ');
  const noun = partyNoun(words, search.lexicon);
  const party = (mention?: FoundMention, principal?: FoundMention, own?: Span): MeetingParty => ({
    place,
    mention,
    principal: principal?.actor,
    nations: own ? nationsWithin(own) : nations,
    noun,
    plural: words.some((w) => w.xpos === 'NNS' || w.text.toLowerCase() === 'they'),
    phrase,
  });
  const ofPerson = ({ mention, own }: OwnPart): MeetingParty => {
    const beside = others.filter((o) => own[0] <= o.start && o.end <= own[1]);
    return party(mention, beside.find((o) => o.start < mention.start) ?? beside[0], own);
  };
  if (people.length) return ownParts(people, start, end).map(ofPerson);
  if (others.length) return others.map((mention) => party(mention));
  // "With the Palestinians".
  const isPeople = place === 'WITH' && words.at(-1)?.text.endsWith('s');
  return noun || (nations.length && (place === 'MODIFIER' || seats.length || isPeople))
    ? [party(undefined)]
    : [];
}

interface OwnPart {
  mention: FoundMention;
  /** From the person named before to this one's end, for the last to the end of the phrase. */
  own: Span;
}

/** Whose words are whose in "her German counterpart Kim Dunn", which tells nothing of her. */
function ownParts(people: readonly FoundMention[], start: number, end: number): OwnPart[] {
  return people.map((mention, i) => {
    const last = i === people.length - 1 ? end : mention.end;
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
  if (mentions.some((m) => m !== mention && m.start <= head.start && head.end <= m.end))
    return isPerson(mention);
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
  const head = words.findLast((word) => word.upos === 'NOUN' || word.upos === 'PROPN');
  if (head?.xpos !== 'NN' || lexicon.partyNouns.includes(head.lemma)) return false;
  return !mentions.some((m) => m.start <= head.start && head.end <= m.end);
}

function isPerson({ type }: FoundMention): boolean {
  return type === 'PERSON';
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
