import type { FoundMention } from '../../model/mention';
import type { RoleLexicon } from '../lexicon/role-lexicon';
import type { Word } from '../text/document';

/** Longer titles are lists or sentences. */
const LONGEST_TITLE = 7;

type Mentions = ReadonlyMap<number, FoundMention>;

/**
 * The end of the title that begins at a word, or the word itself where none does: "Foreign Minister", "secretary of
 * state", "Middle East expert". Modifiers come first, then one or more nouns for positions, then what goes on after.
 */
export function findTitle(
  words: readonly Word[],
  first: number,
  mentions: Mentions,
  lexicon: RoleLexicon,
): number {
  let noun = -1;
  for (let at = first; at < Math.min(words.length, first + LONGEST_TITLE); at++) {
    const region = regionAt(words, at, mentions);
    if (region) {
      // "Middle East expert": a part of the world says what somebody knows, a country whose office it is.
      if (noun >= 0 || !isNoun(words[at + region], lexicon)) break;
      at += region - 1;
    } else if (mentions.has(words[at]!.start) || lexicon.times.has(lower(words[at]!))) break;
    else if (isNoun(words[at], lexicon)) noun = at;
    else if (!isModifier(words, first, at, lexicon)) break;
  }
  if (noun < 0) return first;
  const end = continuationEnd(words, noun + 1, lexicon);
  return end > noun + 1 ? end : subjectEnd(words, noun, mentions);
}

function lower(word: Word): string {
  return word.text.toLowerCase();
}

function isNoun(word: Word | undefined, lexicon: RoleLexicon): boolean {
  // "To host Kim Dunn".
  if (!word || word.upos === 'VERB') return false;
  return lexicon.nouns.has(lower(word)) || lexicon.nounEnds.test(lower(word));
}

/** A listed word, the sign of a hyphen within ("vice-president"), or by its part of speech a noun or adjective. */
function isModifier(words: readonly Word[], first: number, at: number, lexicon: RoleLexicon): boolean {
  const word = words[at]!;
  if (lexicon.modifiers.has(lower(word))) return true;
  if (word.text === '-')
    return at > first && words[at - 1]?.end === word.start && words[at + 1]?.start === word.end;
  return /^(?:NOUN|ADJ)$/.test(word.upos) && /^\p{Ll}{3,}$/u.test(word.text);
}

/** Number of words of a mention that is part of the world, not a country or city; 0 for none. */
function regionAt(words: readonly Word[], at: number, mentions: Mentions): number {
  const mention = mentions.get(words[at]!.start);
  if (!mention || mention.type !== 'PLACE' || !REGION.test(mentionText(words, at, mention))) return 0;
  let count = 1;
  while (words[at + count] && words[at + count]!.start < mention.end) count++;
  return count;
}

const REGION =
  /^(?:middle east|far east|asia|africa|europe|latin america|asia pacific|balkans|caucasus|gulf)$/i;

function mentionText(words: readonly Word[], at: number, mention: FoundMention): string {
  const inside = words.slice(at, at + 4).filter((word) => word.end <= mention.end);
  return inside.map((word) => word.text).join(' ');
}

/** "secretary of state", "attorney general", "president-elect". */
function continuationEnd(words: readonly Word[], end: number, lexicon: RoleLexicon): number {
  const rest = words.slice(end, end + LONGEST_TITLE);
  const text = rest.map((word) => ` ${lower(word)}`).join('') + ' ';
  const match = lexicon.continuations.exec(text);
  return match ? end + match[0].trim().split(' ').length : end;
}

/** "Minister of Water and Sanitation Ann Lee": capitals up to the name or a comma, where the title has one, too. */
function subjectEnd(words: readonly Word[], noun: number, mentions: Mentions): number {
  const from = noun + 1;
  if (!/^\p{Lu}/u.test(words[noun]!.text) || !/^(?:of|for)$/.test(words[from]?.text ?? '')) return from;
  let end = from + 1;
  while (end < words.length && !mentions.has(words[end]!.start) && isOfSubject(words[end]!)) end++;
  const isWhole = words[end]?.text === ',' || (end < words.length && isPerson(words[end]!, mentions));
  return isWhole && end - from <= LONGEST_TITLE && /^\p{Lu}/u.test(words[end - 1]!.text) ? end : from;
}

function isOfSubject({ text }: Word): boolean {
  return /^(?:\p{Lu}\p{L}+|and|the|&)$/u.test(text);
}

function isPerson({ start }: Word, mentions: Mentions): boolean {
  return mentions.get(start)?.type === 'PERSON';
}
