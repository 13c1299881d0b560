import type { TextLexicon } from '../lexicon/text-lexicon';
import { isDigit, isLetter, isSpace, isUpper, isWordPart } from './character';

/** Suffixes of addresses that news writes without "www": "amazon.com". */
const DOMAIN = /(?:com|org|net|edu|gov|info|co|io|uk|fr|de|ir|ru|cn)(?![\p{L}\p{N}])/iuy;
/** "713-853-3989", "2007-05-28": two hyphens or more between digits make one number. */
const HYPHENATED_NUMBER = /\d+(?:[-‐‑]\d+){2,}(?![\p{L}\p{N}])/uy;
/** Longest word that is looked up whole; keeps each look-up short. */
const LONGEST_LISTED = 24;

/** Where the word, number or abbreviation that starts at `start` ends; before `end` in any case. */
export function wordEnd(text: string, start: number, end: number, lexicon: TextLexicon): number {
  const number = matchEnd(HYPHENATED_NUMBER, text, start);
  if (number > start) return Math.min(number, end);
  let segment = start;
  let index = start;
  for (;;) {
    index = segmentEnd(text, index, end);
    if (!goesOn(text, start, segment, index, end, lexicon)) break;
    index++;
    segment = index;
  }
  return shorten(text, start, index, end, lexicon);
}

function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}

function segmentEnd(text: string, index: number, end: number): number {
  while (index < end && isWordPart(text, index)) index++;
  return index;
}

/** True where the sign at `index` joins the segment before it to the one after. */
function goesOn(
  text: string,
  start: number,
  segment: number,
  index: number,
  end: number,
  lexicon: TextLexicon,
): boolean {
  if (index + 1 >= end || !isWordPart(text, index + 1) || index === segment) return false;
  const digits = isDigit(text, index - 1) && isDigit(text, index + 1);
  switch (text.charAt(index)) {
    case "'":
    case '’':
      return !digits && !isClitic(text, index, end, lexicon);
    case '.':
      return digits || stopJoins(text, segment, index);
    case ',':
    case ':':
      return digits;
    case '/':
      return digits || (index - start === 1 && !isWordPart(text, index + 2));
    case '&':
      return isUpper(text, index - 1) && isUpper(text, index + 1);
    case '_':
      return true;
    case '-':
    case '‐':
    case '‑':
      return (
        index - start <= LONGEST_LISTED && lexicon.hyphenPrefixes.has(text.slice(start, index).toLowerCase())
      );
    default:
      return false;
  }
}

/** "s" in "Iran's", "t" in "don't". */
function isClitic(text: string, index: number, end: number, lexicon: TextLexicon): boolean {
  let stop = index + 1;
  while (stop < end && stop <= index + 3 && isWordPart(text, stop)) stop++;
  const letters = text.slice(index + 1, stop).toLowerCase();
  if (stop < end && isWordPart(text, stop)) return false;
  return lexicon.clitics.has(letters) || (letters === 't' && /n/i.test(text.charAt(index - 1)));
}

/** A stop within "U.S", "a.m", "Ph.D" and "amazon.com", but not between sentences without a space. */
function stopJoins(text: string, segment: number, index: number): boolean {
  const length = index - segment;
  if (length === 1 && isLetter(text, segment)) return true;
  if (length <= 3 && isUpper(text, index + 1) && text.charAt(index + 2) === '.') return true;
  return matchEnd(DOMAIN, text, index + 1) > index + 1;
}

/** Cuts "n't", units and contractions off, or takes an abbreviation's stop in. */
function shorten(text: string, start: number, index: number, end: number, lexicon: TextLexicon): number {
  const length = index - start;
  if (/['’]/.test(text.charAt(index)) && /^t(?![\p{L}\p{N}])/iu.test(text.slice(index + 1, index + 3))) {
    if (/n/i.test(text.charAt(index - 1)) && index < end) return length > 1 ? index - 1 : index + 2;
  }
  if (length > LONGEST_LISTED) return index;
  const word = text.slice(start, index);
  const cut = lexicon.contractions.get(word.toLowerCase());
  if (cut) return start + cut;
  if (isDigit(text, start)) return numberEnd(word, start, lexicon);
  if (text.charAt(index) === '$' && index < end && /^[A-Z]{1,3}$/.test(word)) return index + 1;
  return index < end && text.charAt(index) === '.' && keepsStop(text, word, index, lexicon)
    ? index + 1
    : index;
}

/** "5" in "5km"; "10th" and "1990s" stay whole. */
function numberEnd(word: string, start: number, lexicon: TextLexicon): number {
  const match = /^([\p{N}.,:/]+)(\p{L}+)$/u.exec(word);
  const cut = match?.[1] && match[2] && lexicon.units.has(match[2].toLowerCase());
  return start + (cut ? match[1]!.length : word.length);
}

function keepsStop(text: string, word: string, index: number, lexicon: TextLexicon): boolean {
  if (text.charAt(index + 1) === '.') return false;
  if (/\p{L}\./u.test(word)) return !/\.\p{Ll}{2,}$/u.test(word);
  if (lexicon.beforeNumber.has(word) && isDigit(text, skipSpace(text, index + 1))) return true;
  if (lexicon.titles.has(word) || lexicon.abbreviations.has(word)) return true;
  if (/^\p{Lu}{2,}$/u.test(word)) return lexicon.titles.has(word.charAt(0) + word.slice(1).toLowerCase());
  return isInitial(text, word, index);
}

/** "J." before a name; "vitamin C." at the end of a text is a letter and a full stop. */
function isInitial(text: string, word: string, index: number): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false;
  return isUpper(text, skipSpace(text, index + 1)) && (word !== 'I' || isWithinName(text, index));
}

/** "Gennadi I. Lee", but "So am I. Lee left": the word before has a capital and small letters. */
function isWithinName(text: string, stop: number): boolean {
  return /(?:^|\s)\p{Lu}\p{Ll}+ I$/u.test(text.slice(Math.max(0, stop - LONGEST_LISTED), stop));
}

function skipSpace(text: string, index: number): number {
  return isSpace(text, index) && text.charAt(index) === ' ' ? index + 1 : index;
}
