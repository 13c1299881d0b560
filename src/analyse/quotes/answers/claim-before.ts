import type { FoundQuote } from '../../../model/quote';
import { contains, wordsAt } from '../../../model/span';
import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Attribution, Spoken } from '../attribution';

/** An answer stands at most this many sentences behind what it answers. */
export const ANSWER_DISTANCE = 2;
/** Statements that far back are compared; further off a denial names what it denies by other means. */
export const LOOK_BACK = 30;

/** "The bank denied [it was behind the theft]": who "it" is denies, and the clause tells what. */
export function tellsOfDenier(
  text: string,
  { content, cue }: Attribution,
  { speakers, about }: FoundQuote,
): boolean {
  const opens = cue.length > 0 && /^(?:it|they) \p{L}/iu.test(wordsAt(text, content));
  return opens && speakers.some((speaker) => about.includes(speaker));
}

/** "it", "the accusations", "that is a lie", "the charge absurd", "it a lie": words that point at what was said before. */
export function standsForClaim(content: string, { claimNouns, untrue }: QuoteLexicon): boolean {
  const [, verdict] = NAMED.exec(content.trim()) ?? [];
  if (verdict && untrue.test(verdict)) return true;
  // As headlines have it: "Tehran rejects charge".
  if (claimNouns.includes(content.trim().toLowerCase().replace(/s$/, ''))) return true;
  const [, noun, rest] = STANDS.exec(content.trim()) ?? [];
  if (rest === undefined || /^ (?:that|of|by|made|about|against)\b/i.test(rest)) return false;
  return noun === undefined || claimNouns.includes(noun.toLowerCase());
}

/** "called [it "a lie"]" */
const NAMED = /^(?:it|this|that) (?:as )?["“'‘]?(.+)$/is;

const STANDS =
  /^(?:(?:having done (?:so|that|it)|doing (?:so|that|it)|it|this|that|they)(?=$|\W*$|['’]s\b| (?:is|was|were|are)\b)|(?:the|this|that|these|those|any|all|such|his|her|its|their)(?: such)? (\p{L}+?)s?(?=$|\W))(.*)$/isu;

/**
 * What "it" or "the charge" stands for: an accusation of the denier; for "it" what was just said, for "the charge" the
 * latest accusation; else what was last said about the denier.
 */
export function claimBefore(
  text: string,
  spoken: readonly Spoken[],
  quotes: readonly FoundQuote[],
  from: number,
): number {
  const reported = reportBefore(text, spoken, from);
  if (reported >= 0) return reported;
  const accusations = accusationsBefore(quotes, from);
  const { speakers } = quotes[from]!;
  const own = accusations.find((to) =>
    [...quotes[to]!.addressees, ...quotes[to]!.about].some((key) => speakers.includes(key)),
  );
  const latest = accusations[0] ?? -1;
  const just = saidJustBefore(spoken, quotes, from);
  const points = spoken[from]!.attribution.content.every(([start, end]) => end - start <= LONGEST_POINTER);
  const ofDenier = saidOfDenier(spoken, quotes, from);
  // A charge is one; "the claim" may be anything that was just said of who denies it.
  const claims = CLAIM.test(wordsAt(text, spoken[from]!.attribution.content));
  const found = [
    own ?? -1,
    ...(points ? [just] : []),
    ...(claims ? [ofDenier, latest] : [latest, ofDenier]),
    just,
  ];
  return found.find((to) => to >= 0) ?? -1;
}

/** "Reports in Spain said …. Lee dismissed [the reports]": the nearest statement that is one; else -1. */
function reportBefore(text: string, spoken: readonly Spoken[], from: number): number {
  const { sentence, content } = spoken[from]!.attribution;
  if (!/^(?:the|these|those|such|any) (?:report|rumou?r|stud|poll|survey)/i.test(wordsAt(text, content)))
    return -1;
  for (let to = from - 1; to >= 0; to--) {
    const { source, cue, content: said, sentence: told } = spoken[to]!.attribution;
    if (sentence - told > ANSWER_DISTANCE) return -1;
    if (REPORT.test(wordsAt(text, [...source, ...cue])) || ON_REPORT.test(wordsAt(text, said))) return to;
  }
  return -1;
}

const REPORT = /\b(?:report(?:s|ed)?|rumou?rs?|stud(?:y|ies)|polls?|surveys?)\b/i;

/** "Asked about [a report in the Post that it had failed]". */
const ON_REPORT = /^(?:an? |the )?(?:\p{L}+ )?(?:reports?|rumou?rs?)\b.* that\b/iu;

const CLAIM = /^(?:the|this|that|these|those) (?:claim|suggestion|statement|remark|story|assertion)s?\b/i;

/** "that". */
const LONGEST_POINTER = 4;

/** The statement by somebody else that the sentence before makes, or the denial's own; else -1. */
function saidJustBefore(spoken: readonly Spoken[], quotes: readonly FoundQuote[], from: number): number {
  const { attribution } = spoken[from]!;
  const before = spoken[from - 1]?.attribution;
  const near = before && attribution.sentence - before.sentence <= 1;
  const fits = near && !/^(?:DENY|DECLINE_COMMENT|ASK)$/.test(quotes[from - 1]!.act);
  if (!fits || !isOthers(quotes[from]!, quotes[from - 1]!)) return -1;
  return tellerOfDeed(spoken, quotes, from);
}

/**
 * "Lee said that [Dunn] had agreed to pay. Kim denied it": that he had, as Lee said, not what he agreed to. What he had
 * claimed could be denied itself.
 */
function tellerOfDeed(spoken: readonly Spoken[], quotes: readonly FoundQuote[], from: number): number {
  const [told, before] = [quotes[from - 1]!, quotes[from - 2]];
  const tells =
    /^(?:AGREE|PROMISE|REFUSE|REQUEST|DEMAND|THREATEN|APOLOGISE|PROPOSE)$/.test(told.act) &&
    before &&
    isOthers(quotes[from]!, before) &&
    spoken[from - 1]!.attribution.cue.every((piece) =>
      before.content.some((whole) => contains(whole, piece)),
    );
  return tells ? from - 2 : from - 1;
}

/** The nearest statement by somebody else in the sentences just before that names the denier; else -1. */
export function saidOfDenier(spoken: readonly Spoken[], quotes: readonly FoundQuote[], from: number): number {
  const { sentence } = spoken[from]!.attribution;
  const { speakers } = quotes[from]!;
  for (let to = from - 1; to >= 0 && sentence - spoken[to]!.attribution.sentence <= ANSWER_DISTANCE; to--) {
    const { act, about, addressees } = quotes[to]!;
    const names = [...about, ...addressees].some((key) => speakers.includes(key));
    if (names && !/^(?:DENY|DECLINE_COMMENT)$/.test(act) && isOthers(quotes[from]!, quotes[to]!)) return to;
  }
  return -1;
}

/** Accusations and criticism by others, the latest first. */
function accusationsBefore(quotes: readonly FoundQuote[], from: number): number[] {
  const found: number[] = [];
  for (let to = from - 1; to >= Math.max(0, from - LOOK_BACK); to--) {
    const { act } = quotes[to]!;
    if (/^(?:ACCUSE|CRITICISE)$/.test(act) && isOthers(quotes[from]!, quotes[to]!)) found.push(to);
  }
  return found;
}

/** Somebody else's statement, and none that only tells of the denial. */
function isOthers(denial: FoundQuote, statement: FoundQuote): boolean {
  return !sameSpeaker(denial, statement) && !tells(statement, denial);
}

export function sameSpeaker(a: FoundQuote, b: FoundQuote): boolean {
  return a.speakers.some((speaker) => b.speakers.includes(speaker));
}

/** "Her lawyer said [she denied it]": who tells of a denial isn't denied by it. */
export function tells({ content }: FoundQuote, { cue: [cue] }: FoundQuote): boolean {
  return cue !== undefined && content.some((piece) => contains(piece, cue));
}
