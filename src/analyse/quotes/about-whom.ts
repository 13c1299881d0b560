import type { ActorKey } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import { wordsAt, type Span } from '../../model/span';
import type { QuoteLexicon } from '../lexicon/quote-lexicon';
import { mentionsWithin, type MentionIndex } from '../text/mention-index';
import { accuses } from './words/addressed';
import type { Spoken } from './attribution';

/** Whom a statement speaks of: who is accused or denies having done it, then those its words name. */
export function aboutWhom(
  text: string,
  index: MentionIndex,
  { attribution: { act, lemma, content }, addressees, speakers }: Spoken,
  { claimNouns }: Pick<QuoteLexicon, 'claimNouns'>,
): ActorKey[] {
  const accused = act === 'ACCUSE' && accuses(lemma) ? addressees : [];
  const deniers = act === 'DENY' && /^(?:ever )?\p{L}{2,}ing\b/u.test(wordsAt(text, content)) ? speakers : [];
  const named = content.flatMap((piece) =>
    mentionsWithin(index, ...piece)
      .filter(({ end, kind, confidence }) => end <= piece[1] && (kind !== 'PRONOUN' || confidence >= EVEN))
      .filter((mention) => act !== 'DENY' || !ownsClaim(text, piece, mention, claimNouns)),
  );
  return [...new Set([...accused, ...deniers, ...named.map(({ actor }) => actor)])];
}

/** Whom "it" means that is more likely somebody else isn't told. */
const EVEN = 0.5;

/** "rejected [accusations by the union] that …", "denied [Iran's claim] that …": who claims it, not whom it is about. */
function ownsClaim(
  text: string,
  [start, close]: Span,
  mention: FoundMention,
  claimNouns: readonly string[],
): boolean {
  if (mention.start - start > LONGEST_OWNER) return false;
  const nouns = `(?:${claimNouns.join('|')})s?`;
  const before = text.slice(start, mention.start);
  const behind = text.slice(mention.end, Math.min(close, mention.end + LONGEST_OWNER));
  const by = new RegExp(`^(?:\\p{L}+ ){0,4}${nouns} (?:made )?(?:by|from) (?:[\\p{Ll}’'-]+ ){0,4}$`, 'u');
  const own = new RegExp(`^(?:['’]s?)? (?:\\p{Ll}+ ){0,2}${nouns} that\\b`, 'u');
  return by.test(before) ? /\bthat\b/.test(behind) : before.length < OPENING && own.test(behind);
}

/** A claim and its owner stand within so many letters. */
const LONGEST_OWNER = 150;

/** "the ", "reports of the ": so few letters before the owner of a claim that opens the denial. */
const OPENING = 8;
