import type { Span } from '../../../model/span';
import { firstEndingAfter } from '../../../model/text-order';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { Word } from '../../text/document';
import { mentionsWithin } from '../../text/mention-index';
import type { PartySearch } from './meeting-party';

/** A phrase that ends within a name goes on to its end: "the Bank | of England". */
function wholeNames(tree: SentenceTree, from: number, to: number, { index }: PartySearch): number {
  const [start, end] = [tree.words[from]?.start ?? 0, tree.words[to - 1]?.end ?? 0];
  const cut = mentionsWithin(index, start, end).find((m) => m.kind === 'NAME' && m.end > end);
  return cut ? firstEndingAfter(tree.words, cut.end - 1) + 1 : to;
}

/** Words [from, to) in parts: cut at "and" and at commas outside names. A part ends before its second number. */
export function cutSegments(
  tree: SentenceTree,
  from: number,
  until: number,
  search: PartySearch,
): [number, number][] {
  const to = wholeNames(tree, from, until, search);
  const cuts: [number, number][] = [];
  let first = from;
  for (let at = from; at < to; at++) {
    const word = tree.words[at];
    if (!word || !/^(and|,|&|or|\(|\)|–|—|--|-)$/.test(word.text) || isInName(word.start, search)) continue;
    if (word.text === '-' && !isDash(tree, at)) continue;
    if (word.text === ',' && isApposition(tree, [first, at], search)) continue;
    if (sharesNoun(tree, at, search) || sharesOffice(tree, [first, at], search)) continue;
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
  const isNamed = near.some((m) => m.type === 'PERSON' && m.kind === 'NAME' && m.end <= noun.end);
  return !isNamed && near.some((m) => m.type === 'PERSON' && m.kind === 'NAME' && m.start === next.start);
}

/** "His Chinese and Japanese counterparts": both nationalities go with the noun behind. */
function sharesNoun({ words }: SentenceTree, joint: number, { nationalities }: PartySearch): boolean {
  const [before, after, noun] = [words[joint - 1], words[joint + 1], words[joint + 2]];
  const isNation = (word: Word | undefined) =>
    word?.xpos === 'JJ' && nationalities.has(word.text.toLowerCase());
  return isNation(before) && isNation(after) && noun?.text !== undefined && !/^\p{Lu}/u.test(noun.text);
}

/** "The presidents of Turkey and Azerbaijan": one of each. */
function sharesOffice(
  { words }: SentenceTree,
  [from, joint]: Span,
  { lexicon, index }: PartySearch,
): boolean {
  const of = words.findIndex(({ text }, at) => at > from && at < joint && text === 'of');
  const noun = words[of - 1];
  if (noun?.xpos !== 'NNS' || !lexicon.partyNouns.includes(noun.lemma)) return false;
  const next = words[joint + 1]?.text === 'the' ? words[joint + 2] : words[joint + 1];
  const named = next && mentionsWithin(index, next.start, next.end).find(({ start }) => start === next.start);
  if (!named || named.type === 'PERSON') return false;
  return words[firstEndingAfter(words, named.end)]?.xpos !== 'POS';
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
