import type { FoundQuote, QuoteLinkKind } from '../../../model/quote';
import { contains, wordsAt } from '../../../model/span';
import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Document } from '../../text/document';
import type { Attribution, Spoken } from '../attribution';
import {
  ANSWER_DISTANCE,
  claimBefore,
  LOOK_BACK,
  sameSpeaker,
  saidOfDenier,
  standsForClaim,
  tells,
  tellsOfDenier,
} from './claim-before';

/**
 * Adds to each denial what it denies, and to each answer what it answers, within the article: the statement of
 * the same words ("accuses Iran of …, which Iran denies"), the accusation that "the accusation" or "it" stands for,
 * the latest one before it by somebody else that shares enough of its words, or an accusation of the denier behind it.
 */
export function linkQuotes(
  doc: Document,
  spoken: readonly Spoken[],
  quotes: readonly FoundQuote[],
  lexicon: QuoteLexicon,
): void {
  const deniedBy = findDenied(doc, spoken, quotes, lexicon);
  quotes.forEach((quote, from) => {
    const { attribution } = spoken[from]!;
    if (quote.act === 'DENY') {
      const to = deniedBy(from);
      link(quote, 'DENIES', to);
      // "That is not so," Lee said. Kim denied [that]: what stands for a statement says what it says.
      if (to >= 0 && standsForClaim(wordsAt(doc.text, attribution.content), lexicon)) {
        const { polarity, about } = quotes[to]!;
        quote.polarity = polarity;
        // "it" was resolved as a name would be; it stands for the whole statement.
        if (about.length) quote.about = [...about];
      }
    }
    if (repliesToAsked(spoken, quotes, from)) link(quote, 'ANSWERS', from - 1);
    else if (lexicon.answers.includes(attribution.lemma) || isReplyTurn(spoken, from))
      link(quote, 'ANSWERS', answered(spoken, quotes, from));
  });
}

/** Finds what the denial at an index denies, by the surest way that tells; -1 where none does. */
function findDenied(
  doc: Document,
  spoken: readonly Spoken[],
  quotes: readonly FoundQuote[],
  lexicon: QuoteLexicon,
): (from: number) => number {
  const words = spoken.map(({ attribution }) => contentWords(doc, attribution, lexicon));
  const at = new Map(spoken.map(({ attribution }, index) => [attribution, index]));
  return (from) => {
    const quote = quotes[from]!;
    const { attribution } = spoken[from]!;
    return [
      () => (attribution.same && at.get(attribution.same)) ?? -1,
      () => claimWithin(quotes, from),
      () =>
        !tellsOfDenier(doc.text, attribution, quote) &&
        standsForClaim(wordsAt(doc.text, attribution.content), lexicon)
          ? claimBefore(doc.text, spoken, quotes, from)
          : -1,
      () => saidByContradicted(doc.text, spoken, quotes, from),
      () => alikeInKnowing(doc.text, spoken, from, bestDenied(quotes, words, from)),
      () => alikeInKnowing(doc.text, spoken, from, accusedBehind(spoken, quotes, words, from)),
      () =>
        lexicon.denialFrame.test(wordsAt(doc.text, attribution.content))
          ? saidOfDenier(spoken, quotes, from)
          : -1,
    ].reduce((found, find) => (found < 0 ? find() : found), -1);
  };
}

/** "denied that he had known of the theft": not that there was one, unless the other says that he knew; else -1. */
function alikeInKnowing(text: string, spoken: readonly Spoken[], from: number, to: number): number {
  if (to < 0) return to;
  const { cue, content } = spoken[from]!.attribution;
  // The content may begin behind "knowing that".
  const denial = text.slice(cue.at(-1)?.[1] ?? content[0]?.[0], content.at(-1)?.[1]);
  const statement = wordsAt(text, spoken[to]!.attribution.content);
  return KNOWING.test(denial) && !/\b(?:kn[eo]w\p{L}*|aware)\b/iu.test(statement) ? -1 : to;
}

const KNOWING =
  /^\s*(?:that )?(?:(?:he|she|it|they) (?:(?:had|has|have|was|were|ever) )*(?:known?|knew|aware)\b|(?:(?:ever|having|any|all|prior|previous) )*(?:know(?:ing|n|ledge)|being aware)\b)/i;

function link(quote: FoundQuote, kind: QuoteLinkKind, to: number): void {
  if (to >= 0) quote.links = [...(quote.links ?? []), { kind, to }];
}

/** "denied [the US claim that it had sent drones]": somebody else's statement in the words of the denial; else -1. */
function claimWithin(quotes: readonly FoundQuote[], from: number): number {
  const near = quotes.slice(from + 1, from + 1 + NEAR);
  const at = near.findIndex(
    (inner) =>
      !sameSpeaker(quotes[from]!, inner) &&
      inner.content.every((piece) => quotes[from]!.content.some((whole) => contains(whole, piece))),
  );
  return at < 0 ? -1 : from + 1 + at;
}

/** How many statements may begin between a denial and the claim that stands in its words. */
const NEAR = 3;

/** "Lee contradicted [him]": what he said last; else -1. */
function saidByContradicted(
  text: string,
  spoken: readonly Spoken[],
  quotes: readonly FoundQuote[],
  from: number,
): number {
  const { sentence, content } = spoken[from]!.attribution;
  if (!/^(?:him|her|them)$/i.test(wordsAt(text, content))) return -1;
  const { about } = quotes[from]!;
  for (let to = from - 1; to >= 0 && sentence - spoken[to]!.attribution.sentence <= ANSWER_DISTANCE; to--)
    if (quotes[to]!.speakers.some((speaker) => about.includes(speaker))) return to;
  return -1;
}

/** A turn of an interview that follows a question. */
function isReplyTurn(spoken: readonly Spoken[], from: number): boolean {
  const before = spoken[from - 1]?.attribution;
  const { attribution } = spoken[from]!;
  return attribution.rule === before?.rule && !attribution.cue.length && before.act === 'ASK';
}

/** "Asked if it rained, Ann Lee said …": what whoever is asked says in the same sentence. */
function repliesToAsked(spoken: readonly Spoken[], quotes: readonly FoundQuote[], from: number): boolean {
  const [before, asked] = [spoken[from - 1]?.attribution, quotes[from - 1]];
  if (before?.act !== 'ASK' || before.source.length || before.sentence !== spoken[from]!.attribution.sentence)
    return false;
  return asked!.addressees.some((key) => quotes[from]!.speakers.includes(key));
}

/** The nearest statement before an answer by somebody else; -1 where none is near. */
function answered(spoken: readonly Spoken[], quotes: readonly FoundQuote[], from: number): number {
  const { sentence, rule, cue } = spoken[from]!.attribution;
  for (let to = from - 1; to >= Math.max(0, from - LOOK_BACK); to--) {
    const before = spoken[to]!.attribution;
    const near = (!cue.length && before.rule === rule) || sentence - before.sentence <= ANSWER_DISTANCE;
    if (!near) return -1;
    if (sameSpeaker(quotes[from]!, quotes[to]!) || quotes[to]!.act === 'DECLINE_COMMENT') continue;
    return saidTo(spoken, quotes, from, to) ? to - 1 : to;
  }
  return -1;
}

/** "Lee told Kim that it rained, according to the bank. Kim replied …": Kim answers Lee. */
function saidTo(spoken: readonly Spoken[], quotes: readonly FoundQuote[], from: number, to: number): boolean {
  const [before, { speakers }] = [quotes[to - 1], quotes[from]!];
  if (!before || spoken[to - 1]!.attribution.sentence !== spoken[to]!.attribution.sentence) return false;
  return before.addressees.some((key) => speakers.includes(key)) && !sameSpeaker(before, quotes[from]!);
}

/** Share of the denial's words that the denied statement has too. Chosen on our own examples. */
const LEAST_SHARED = 0.34;

function bestDenied(quotes: readonly FoundQuote[], words: readonly Set<string>[], from: number): number {
  let best = -1;
  let bestScore = LEAST_SHARED;
  for (let to = Math.max(0, from - LOOK_BACK); to < from; to++) {
    if (
      sameSpeaker(quotes[from]!, quotes[to]!) ||
      quotes[to]!.act === 'DENY' ||
      tells(quotes[to]!, quotes[from]!)
    )
      continue;
    const score =
      sharedPart(words[from]!, words[to]!) + (quotes[to]!.act === 'ACCUSE' ? ACCUSATION_BONUS : 0);
    if (score < bestScore) continue;
    best = to;
    bestScore = score;
  }
  return best;
}

/**
 * "Lee denied taking bribes. Dunn had accused her of taking bribes.": news puts the denial first, and the accusation of
 * the denier in its words just behind it; -1 where there is none.
 */
function accusedBehind(
  spoken: readonly Spoken[],
  quotes: readonly FoundQuote[],
  words: readonly Set<string>[],
  from: number,
): number {
  const { sentence } = spoken[from]!.attribution;
  const { speakers } = quotes[from]!;
  for (let to = from + 1; to < quotes.length; to++) {
    if (spoken[to]!.attribution.sentence - sentence > BEHIND) return -1;
    const { act, about, addressees } = quotes[to]!;
    const accused = act === 'ACCUSE' && [...about, ...addressees].some((key) => speakers.includes(key));
    const shared = sharedPart(words[from]!, words[to]!) + ACCUSATION_BONUS;
    if (accused && !sameSpeaker(quotes[from]!, quotes[to]!) && shared >= LEAST_SHARED) return to;
  }
  return -1;
}

/** Sentences between a denial and the accusation that the report tells after it. */
const BEHIND = 3;

/** Denials mostly meet accusations, so that one needs fewer words in common. */
const ACCUSATION_BONUS = 0.15;

function sharedPart(denial: Set<string>, statement: Set<string>): number {
  if (!denial.size) return 0;
  let shared = 0;
  for (const word of denial) if (statement.has(word)) shared++;
  return shared / denial.size;
}

/**
 * Words of four letters or more, cut to their first five, so that "denies arming" meets "armed". "It is nonsense to
 * claim that" is none of what is denied.
 */
function contentWords(
  doc: Document,
  attribution: Attribution,
  { denialFrame }: Pick<QuoteLexicon, 'denialFrame'>,
): Set<string> {
  return new Set(
    wordsAt(doc.text, attribution.content)
      .replace(denialFrame, '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.slice(0, 5)) ?? [],
  );
}
