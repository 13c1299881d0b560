import type { FoundQuote, QuoteLinkKind } from '../../model/quote';
import { wordsAt } from '../../model/span';
import type { QuoteLexicon } from '../lexicon/quote-lexicon';
import type { Document } from '../text/document';
import type { Attribution, Spoken } from './attribution';

/**
 * Adds to each denial what it denies, and to each answer what it answers, within the article: the statement of
 * the same words ("accuses Iran of …, which Iran denies"), the accusation that "the accusation" or "it" stands for,
 * or the latest one before it by somebody else that shares enough of its words.
 */
export function linkQuotes(
  doc: Document,
  spoken: readonly Spoken[],
  quotes: readonly FoundQuote[],
  lexicon: QuoteLexicon,
): void {
  const words = spoken.map(({ attribution }) => contentWords(doc, attribution));
  const at = new Map(spoken.map(({ attribution }, index) => [attribution, index]));
  quotes.forEach((quote, from) => {
    const { attribution } = spoken[from]!;
    const same = attribution.same && at.get(attribution.same);
    if (quote.act === 'DENY') {
      const stands = standsForClaim(wordsAt(doc.text, attribution.content), lexicon)
        ? accusationBefore(quotes, from)
        : -1;
      link(quote, 'DENIES', same ?? (stands >= 0 ? stands : bestDenied(quotes, words, from)));
    }
    if (lexicon.answers.includes(attribution.lemma) || isReplyTurn(spoken, from))
      link(quote, 'ANSWERS', answered(spoken, quotes, from));
  });
}

function link(quote: FoundQuote, kind: QuoteLinkKind, to: number): void {
  if (to >= 0) quote.links = [...(quote.links ?? []), { kind, to }];
}

/** "it", "the accusations", "any such claim": words that only point at what was said before. */
function standsForClaim(content: string, { claimNouns }: QuoteLexicon): boolean {
  const [, noun] =
    /^(?:it|this|that|(?:the|this|that|these|those|any|all|such|his|her|its|their)(?: such)? (\p{L}+?)s?)$/iu.exec(
      content.trim(),
    ) ?? [];
  return noun === undefined
    ? /^(?:it|this|that)$/i.test(content.trim())
    : claimNouns.includes(noun.toLowerCase());
}

/** The latest accusation or criticism by somebody else, first one laid at the speaker's own door; else -1. */
function accusationBefore(quotes: readonly FoundQuote[], from: number): number {
  const against: number[] = [];
  for (let to = from - 1; to >= Math.max(0, from - LOOK_BACK); to--) {
    const { act } = quotes[to]!;
    if (/^(?:ACCUSE|CRITICISE)$/.test(act) && !sameSpeaker(quotes[from]!, quotes[to]!)) against.push(to);
  }
  const { speakers } = quotes[from]!;
  const own = against.find((to) =>
    [...quotes[to]!.addressees, ...quotes[to]!.about].some((key) => speakers.includes(key)),
  );
  return own ?? against[0] ?? -1;
}

/** A turn of an interview that follows a question. */
function isReplyTurn(spoken: readonly Spoken[], from: number): boolean {
  const before = spoken[from - 1]?.attribution;
  const { attribution } = spoken[from]!;
  return attribution.rule === before?.rule && !attribution.cue.length && before.act === 'ASK';
}

/** An answer stands at most this many sentences behind what it answers. */
const ANSWER_DISTANCE = 2;

/** The nearest statement before an answer by somebody else; -1 where none is near. */
function answered(spoken: readonly Spoken[], quotes: readonly FoundQuote[], from: number): number {
  const { sentence, rule, cue } = spoken[from]!.attribution;
  for (let to = from - 1; to >= Math.max(0, from - LOOK_BACK); to--) {
    const before = spoken[to]!.attribution;
    const near = (!cue.length && before.rule === rule) || sentence - before.sentence <= ANSWER_DISTANCE;
    if (!near) return -1;
    if (!sameSpeaker(quotes[from]!, quotes[to]!) && quotes[to]!.act !== 'DECLINE_COMMENT') return to;
  }
  return -1;
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
function contentWords(doc: Document, attribution: Attribution): Set<string> {
  return new Set(
    wordsAt(doc.text, attribution.content)
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.slice(0, 5)) ?? [],
  );
}
