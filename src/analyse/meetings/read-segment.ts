import type { FoundMention } from '../../model/mention';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';
import type { SentenceTree } from '../syntax/sentence-tree';
import type { MentionIndex } from '../text/mention-index';
import { mentionsWithin } from '../text/mention-index';
import type { MeetingParty, PartyPlace } from './meeting-party';

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
  return segments(tree, from, to, search).flatMap(([first, end]) =>
    readSegment(tree, first, end, place, search),
  );
}

/** Cuts at "and" and at commas outside names. */
function segments(tree: SentenceTree, from: number, to: number, search: PartySearch): [number, number][] {
  const cuts: [number, number][] = [];
  let first = from;
  for (let at = from; at < to; at++) {
    const word = tree.words[at];
    if (!word || !/^(and|,|&|or|\(|\)|–|—|--|-)$/.test(word.text) || isInName(word.start, search)) continue;
    if (word.text === '-' && !isDash(tree, at)) continue;
    if (at > first) cuts.push([first, at]);
    first = at + 1;
  }
  if (to > first) cuts.push([first, to]);
  return cuts;
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
  const mentions = mentionsWithin(search.index, start, end).filter((m) => m.end <= end);
  const people = mentions.filter((m) => m.type === 'PERSON');
  const others = mentions.filter((m) => m.type === 'ORGANISATION' || isCountry(m, search));
  const seats = place === 'WITH' ? mentions.filter((m) => m.type === 'PLACE') : [];
  const nations = nationsOf(
    words.map((w) => w.text),
    search,
    [...others, ...seats],
  );
  const phrase = words.map((w) => w.text.toLowerCase()).join(' ');
  const noun = words.findLast((w) => w.upos === 'NOUN' && search.lexicon.partyNouns.includes(w.lemma))?.lemma;
  const party = (mention: FoundMention | undefined, principal?: FoundMention): MeetingParty => ({
    place,
    mention,
    principal: principal?.actor,
    nations,
    noun,
    plural: words.some((w) => w.xpos === 'NNS' || w.text.toLowerCase() === 'they'),
    phrase,
  });
  if (people.length)
    return people.map((mention) => party(mention, others.find((o) => o.start < mention.start) ?? others[0]));
  if (others.length) return others.map((mention) => party(mention));
  return noun || (nations.length && (place === 'MODIFIER' || seats.length)) ? [party(undefined)] : [];
}

function isCountry(mention: FoundMention, { index }: PartySearch): boolean {
  return mention.type === 'PLACE' && index.actors.get(mention.actor)?.kind === 'COUNTRY';
}

/** Country codes of nationalities and of countries named; a city stands for its own: "talks with Tehran". */
function nationsOf(
  words: string[],
  { nationalities, index }: PartySearch,
  mentions: FoundMention[],
): string[] {
  const told = words.flatMap((word) => nationalities.get(word.toLowerCase()) ?? []);
  const named = mentions.flatMap((m) => index.actors.get(m.actor)?.countryCode ?? []);
  return [...new Set([...told, ...named])];
}
