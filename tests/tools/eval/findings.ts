import type { Findings } from '../../../src/model/findings';
import type { FoundQuote } from '../../../src/model/quote';
import type { Span } from '../../../src/model/span';

/** Findings with only what a test names. */
export function findings(part: Partial<Findings>): Findings {
  const none = {
    sentences: [],
    actors: [],
    mentions: [],
    roles: [],
    quotes: [],
    meetings: [],
    relations: [],
    dates: [],
  };
  return { language: 'en', ...none, ...part };
}

/** The span of the first occurrence of `words`. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return [start, start + words.length];
}

/** A quote by its words. */
export function quote(text: string, words: { source: string; cue: string; content: string }): FoundQuote {
  return {
    kind: 'INDIRECT',
    act: 'STATE',
    content: [spanOf(text, words.content)],
    verbatim: [],
    source: [spanOf(text, words.source)],
    cue: [spanOf(text, words.cue)],
    speakers: [],
    addressees: [],
    about: [],
    reportedBy: [],
    polarity: 'POSITIVE',
    certainty: 'UNSPECIFIED',
    confidence: 0.9,
    rule: 'test',
  };
}
