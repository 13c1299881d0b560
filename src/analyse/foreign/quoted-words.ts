import type { FoundQuote } from '../../model/quote';
import type { Document } from '../text/document';

/** Fewer words are a title, a term or irony. */
const LEAST_WORDS = 4;
/** For scripts that write no spaces. */
const LEAST_LETTERS = 8;
const WITHOUT_SPACES =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{P}\p{N}\s]+$/u;

/** The outermost quotations that are long enough to be what somebody said. Nobody can be named as having said it. */
export function quotedWords({ text, quotations }: Document): FoundQuote[] {
  return quotations
    .filter(({ depth, start, end }) => depth === 0 && isStatement(text.slice(start, end)))
    .map(({ start, end }) => ({
      kind: 'DIRECT',
      act: 'STATE',
      content: [[start, end]],
      verbatim: [[start, end]],
      source: [],
      cue: [],
      speakers: [],
      addressees: [],
      about: [],
      reportedBy: [],
      polarity: 'POSITIVE',
      certainty: 'UNSPECIFIED',
      confidence: 0.4,
      rule: 'quotation marks',
    }));
}

function isStatement(words: string): boolean {
  if (WITHOUT_SPACES.test(words)) return (words.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS;
  return (words.match(/[\p{L}\p{M}\p{N}'’-]+/gu)?.length ?? 0) >= LEAST_WORDS;
}
