import type { TextLexicon } from '../lexicon/text-lexicon';
import { isSpace } from './character';
import type { Token } from './document';

/** Longer sentences are cut, at a comma where there is one near: lists and tables, or text without stops. */
const LONGEST_SENTENCE = 300;
const CUT_WINDOW = 100;

const TERMINATOR = /^(?:\.+|…+|[!?]+|[。！？؟।])$/;
/** Stops too, as in ". . ." and ''.'' */
const CLOSER = /^(?:["”’»›)\]}.]|'{1,2})$/;
const OPENER = /^(?:["“‘„«‹([{•*–—-]|``|'{1,2}|--)$/;
const QUOTE_CLOSER = /^(?:["”’»›]|'{1,2})$/;

/** How far after a quotation its attribution may stand: "Why?" the former foreign minister of Iran asked. */
const ATTRIBUTION_REACH = 8;

/** The sentences of one paragraph's tokens. Closing marks stay with the sentence they close. */
export function splitSentences(text: string, tokens: readonly Token[], lexicon: TextLexicon): Token[][] {
  const sentences: Token[][] = [];
  const isHeadline = tokens.length <= LONGEST_HEADLINE && !tokens.some(isTerminator);
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!isTerminator(tokens[index]!) && !(isHeadline && isSemicolon(tokens, index))) continue;
    const last = closersEnd(text, tokens, index);
    if (last + 1 === tokens.length || endsSentence(tokens, first, index, last, lexicon)) {
      pushCut(sentences, tokens.slice(first, last + 1));
      first = last + 1;
    }
    index = last;
  }
  if (first < tokens.length) pushCut(sentences, tokens.slice(first));
  return sentences;
}

/** Longer lines without a stop are tables. */
const LONGEST_HEADLINE = 40;

/** "Rebels agree to talks; Army denies advance": the stop of a headline. */
function isSemicolon(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.text === ';' && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '');
}

function isTerminator(token: Token): boolean {
  return TERMINATOR.test(token.text) || (token.text.length > 1 && token.text.endsWith('.'));
}

/** The last of the closing marks that directly follow the token at `index`, or `index`. */
function closersEnd(text: string, tokens: readonly Token[], index: number): number {
  let last = index;
  while (last + 1 < tokens.length && isCloser(text, tokens[last + 1]!)) last++;
  return last;
}

function isCloser(text: string, token: Token): boolean {
  if (token.text === '.') return true;
  if (!CLOSER.test(token.text)) return false;
  return !isSpace(text, token.start - 1) || isSpace(text, token.end);
}

function endsSentence(
  tokens: readonly Token[],
  first: number,
  index: number,
  last: number,
  lexicon: TextLexicon,
): boolean {
  const token = tokens[index]!;
  if (token.text === ';') return true;
  const next = nextWord(tokens, last + 1);
  if (next === undefined || /^\p{Ll}/u.test(next.text)) return false;
  if (!TERMINATOR.test(token.text)) return endsAfterAbbreviation(token, next, lexicon);
  if (token.text === '.' && index === first + 1 && isItemNumber(tokens[first]!)) return false;
  if (/^[.…]{2,}|^…/.test(token.text) || isSpacedEllipsis(tokens, index)) {
    return /^[\p{Lu}\p{N}]/u.test(next.text) && next.text !== 'I';
  }
  return token.text === '.' || !isAttributed(tokens, index, last, lexicon);
}

/** ". . .", as some papers print it. */
function isSpacedEllipsis(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.text === '.' && tokens[index + 1]?.text === '.';
}

/** "1" in "1. Iran", at the start of a list's item. */
function isItemNumber(token: Token): boolean {
  return /^(?:\p{N}{1,3}|\p{Lu})$/u.test(token.text);
}

/** The first token at or after `index` that is no opening mark. */
function nextWord(tokens: readonly Token[], index: number): Token | undefined {
  while (index < tokens.length && OPENER.test(tokens[index]!.text)) index++;
  return tokens[index];
}

function endsAfterAbbreviation(token: Token, next: Token, lexicon: TextLexicon): boolean {
  const word = token.text.slice(0, -1);
  if (lexicon.titles.has(word) || (lexicon.beforeNumber.has(word) && /^\p{N}/u.test(next.text))) return false;
  return /^\p{Lu}/u.test(next.text) && lexicon.sentenceStarters.has(next.text.toLowerCase());
}

/** True for the marks in "Why?" Smith asked. and "Go!" shouted the crowd. */
function isAttributed(tokens: readonly Token[], index: number, last: number, lexicon: TextLexicon): boolean {
  if (last === index || !QUOTE_CLOSER.test(tokens[last]!.text)) return false;
  const limit = Math.min(tokens.length, last + 1 + ATTRIBUTION_REACH);
  for (let at = last + 1; at < limit; at++) {
    const { text } = tokens[at]!;
    if (lexicon.attributionVerbs.has(text.toLowerCase())) return true;
    if (/^(?:["“”‘«.!?;]|'')/.test(text)) return false;
  }
  return false;
}

function pushCut(sentences: Token[][], tokens: Token[]): void {
  let from = 0;
  while (tokens.length - from > LONGEST_SENTENCE) {
    const to = cutPoint(tokens, from);
    sentences.push(tokens.slice(from, to));
    from = to;
  }
  sentences.push(from ? tokens.slice(from) : tokens);
}

function cutPoint(tokens: readonly Token[], from: number): number {
  const limit = from + LONGEST_SENTENCE;
  for (let at = limit; at > limit - CUT_WINDOW; at--) {
    if (/^[,;:|•–—]$/.test(tokens[at - 1]!.text)) return at;
  }
  return limit;
}
