import { firstEndingAfter } from '../../src/model/text-order';
import type { Span } from '../../src/model/span';

/** A word of a text: a run of letters and digits. Punctuation and quotation marks never count. */
export interface TextWord {
  start: number;
  end: number;
  text: string;
}

export function wordsOf(text: string): TextWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase(),
  }));
}

/** Indexes of the words that the spans touch, in order. */
export function wordsIn(words: TextWord[], spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    for (let i = firstEndingAfter(words, start); i < words.length && words[i]!.start < end; i++) found.add(i);
  }
  return [...found].sort((a, b) => a - b);
}

/** A "that" which opens a content doesn't count: corpora differ on it. */
export function contentWords(words: TextWord[], spans: readonly Span[]): number[] {
  const inside = wordsIn(words, spans);
  return inside.length > 1 && words[inside[0]!]!.text === 'that' ? inside.slice(1) : inside;
}

const AUXILIARIES = new Set(
  (
    'am is are was were be been being has have had having do does did will would shall should can could may ' +
    'might must not n t never also later still again already further then now once s ve re d ll'
  ).split(' '),
);

/** Auxiliaries, negation and adverbs in a cue don't count, unless nothing else is there ("do", ":"). */
export function cueWords(words: TextWord[], spans: readonly Span[]): number[] {
  const inside = wordsIn(words, spans);
  const bare = inside.filter((i) => !AUXILIARIES.has(words[i]!.text) && !words[i]!.text.endsWith('ly'));
  return bare.length ? bare : inside;
}

export function sameWords(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

export function sharedWords(a: number[], b: number[]): number {
  const other = new Set(b);
  return a.filter((word) => other.has(word)).length;
}

/** Share of words in common, 0 to 1. */
export function jaccard(a: number[], b: number[]): number {
  const shared = sharedWords(a, b);
  return shared ? shared / (a.length + b.length - shared) : 0;
}
