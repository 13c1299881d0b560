import type { FoundQuote } from '../../model/quote';
import type { Document } from '../text/document';
import type { Attribution, Spoken } from './attribution';

/**
 * Adds to each denial what it denies, and to each answer what it answers, within the article: the statement of
 * the same words ("accuses Iran of …, which Iran denies"), or the latest one before it by somebody else that
 * shares enough of its words.
 */
export function linkQuotes(doc: Document, spoken: readonly Spoken[], quotes: readonly FoundQuote[]): void {
  const words = spoken.map(({ attribution }) => contentWords(doc, attribution));
  const at = new Map(spoken.map(({ attribution }, index) => [attribution, index]));
  quotes.forEach((quote, from) => {
    if (quote.act !== 'DENY') return;
    const same = spoken[from]!.attribution.same;
    const to = (same && at.get(same)) ?? bestDenied(quotes, words, from);
    if (to !== undefined && to >= 0) quote.links = [...(quote.links ?? []), { kind: 'DENIES', to }];
  });
}

/** Statements that far back are compared; further off a denial names what it denies by other means. */
const LOOK_BACK = 30;
/** Share of the denial's words that the denied statement has too. Chosen on our own examples. */
const LEAST_SHARED = 0.34;

function bestDenied(quotes: readonly FoundQuote[], words: readonly Set<string>[], from: number): number {
  let best = -1;
  let bestScore = LEAST_SHARED;
  for (let to = Math.max(0, from - LOOK_BACK); to < from; to++) {
    if (sameSpeaker(quotes[from]!, quotes[to]!) || quotes[to]!.act === 'DENY') continue;
    const score =
      sharedPart(words[from]!, words[to]!) + (quotes[to]!.act === 'ACCUSE' ? ACCUSATION_BONUS : 0);
    if (score < bestScore) continue;
    best = to;
    bestScore = score;
  }
  return best;
}

/** Denials mostly meet accusations, so that one needs fewer words in common. */
const ACCUSATION_BONUS = 0.15;

function sameSpeaker(a: FoundQuote, b: FoundQuote): boolean {
  return a.speakers.some((speaker) => b.speakers.includes(speaker));
}

function sharedPart(denial: Set<string>, statement: Set<string>): number {
  if (!denial.size) return 0;
  let shared = 0;
  for (const word of denial) if (statement.has(word)) shared++;
  return shared / denial.size;
}

/** Words of four letters or more, cut to their first five, so that "denies arming" meets "armed". */
function contentWords(doc: Document, { content }: Attribution): Set<string> {
  const text = content.map(([start, end]) => doc.text.slice(start, end)).join(' ');
  return new Set(
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.slice(0, 5)) ?? [],
  );
}
