import type { Document, Word } from '../../text/document';
import { PhraseKind } from '../labelling/build-knowledge';
import { isAcronym } from '../fold-name';
import type { NameSpan } from '../name-span';
import { byPosition } from '../name-span';
import type { PhraseList } from '../labelling/phrase-list';

/** Shorter acronyms are spelled by too much. */
const LEAST_LETTERS = 3;

/** Bodies of whose names the labeller saw parts: "Organisation for Security" and "Europe". */
export function wholeBodies(doc: Document, spans: readonly NameSpan[], phrases: PhraseList): NameSpan[] {
  const bySentence = new Map<number, NameSpan[]>();
  for (const span of spans) {
    const own = bySentence.get(span.sentence);
    if (own) own.push(span);
    else bySentence.set(span.sentence, [span]);
  }
  const whole = [...bySentence].flatMap(([sentence, own]) => {
    const { words } = doc.sentences[sentence]!;
    const spelled = words.flatMap(({ text }, open) =>
      text === '(' ? (spelledBefore(sentence, words, open) ?? []) : [],
    );
    const listed = own.flatMap((span) => listedFrom(words, span, phrases) ?? []);
    return [...spelled, ...listed].reduce(withWhole, own);
  });
  return whole.sort(byPosition);
}

function withWhole(spans: NameSpan[], whole: NameSpan): NameSpan[] {
  const parts = spans.filter((span) => overlap(span, whole));
  const isBody =
    parts.some(({ type }) => type === 'ORGANISATION') && parts.every((part) => isWithin(part, whole));
  return isBody ? [...spans.filter((span) => !parts.includes(span)), whole] : spans;
}

/** The listed body that begins with a span and goes on behind it. */
function listedFrom(
  words: readonly Word[],
  { sentence, first, end, type }: NameSpan,
  phrases: PhraseList,
): NameSpan | undefined {
  if (type !== 'ORGANISATION') return undefined;
  const { length, flags } = phrases.longestAt(words, first) ?? { length: 0, flags: 0 };
  // "Time magazine": a small noun is no part of a name.
  const isLonger = first + length > end && /^\p{Lu}/u.test(words[first + length - 1]!.text);
  if (!isLonger || !(flags & PhraseKind.Body)) return undefined;
  return { sentence, first, end: first + length, type, confidence: 0.9, rule: 'listed body' };
}

function overlap(one: NameSpan, other: NameSpan): boolean {
  return one.sentence === other.sentence && one.first < other.end && other.first < one.end;
}

function isWithin(part: NameSpan, { first, end }: NameSpan): boolean {
  return part.type !== 'PERSON' && first <= part.first && part.end <= end;
}

/**
 * "Organisation for Security and Co-operation in Europe (OSCE)": words whose initials spell a bracketed acronym. Back
 * from the bracket, a capital for each letter; small words, genitives and what
 * a hyphen ties on have none.
 */
function spelledBefore(sentence: number, words: readonly Word[], open: number): NameSpan | undefined {
  const acronym = words[open + 1]?.text ?? '';
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  if (words[open + 2]?.text !== ')' || !isAcronym(acronym) || letters.length < LEAST_LETTERS)
    return undefined;
  let first = open;
  for (const letter of [...letters].reverse()) {
    first--;
    while (SKIPPED.test(words[first]?.text ?? '') || words[first - 1]?.text === '-') first--;
    if (!words[first]?.text.startsWith(letter)) return undefined;
  }
  return {
    sentence,
    first,
    end: open,
    type: 'ORGANISATION',
    confidence: 0.9,
    rule: 'spelled by its initials',
  };
}

const SKIPPED = /^(?:-|of|the|for|and|in|on|to|de|la|du|des|et|&|['’]s?)$/;
