import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Word } from '../../text/document';
import type { Cue } from '../attribution';
import type { Reading } from '../reading';
import type { SourceGuess } from '../words/run';
import { ownerOf } from '../sources/source-rules';
import { isConjunctionThat } from '../words/trim-run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** The rule of such readings: what they tell stands on its own, also within what somebody else says of it. */
export const OWN_CLAIM = 'own claim';

/**
 * "Britain's accusation that it had sent drones", "the accusation by Britain that …", "the British accusation that …":
 * a noun with its owner and a clause is a statement of the owner's, whatever is done to it. Null for all other cues.
 */
export function readOwnClaim(table: WordTable, cue: Cue, { demonyms }: QuoteLexicon): Reading | null {
  if (cue.kind !== 'noun' || cue.row?.strength === 'RARE') return null;
  const by = byWhom(table, cue.head + 1);
  const source = by ?? ownerOf(table, cue.head) ?? namedBefore(table, cue.head, demonyms);
  const that = by ? by.run[1] : cue.head + 1;
  if (!source || !table.words[that] || !isConjunctionThat(table, that) || isRelative(table, that))
    return null;
  const verb = table.head[that]!;
  if (verb <= that) return null;
  return {
    cue: { ...cue, probability: OF_MISSED },
    source,
    content: { runs: [[that + 1, beforeRemark(table, that + 1, table.right[verb]! + 1)]], rule: OWN_CLAIM },
  };
}

/** "denied the claim that it had paid[, calling it a lie]": what is said of the claim is none of it. */
function beforeRemark({ words }: WordTable, first: number, end: number): number {
  for (let at = first; at < end - 1; at++)
    if (words[at]!.text === ',' && REMARK.test(words[at + 1]!.text)) return at;
  return end;
}

const REMARK = /^(?:calling|describing|dismissing|rejecting|saying|adding|insisting|arguing)$/;

/** "The claim that shocked Iran was false": names seldom have participles, so "shocked" is the verb of a relative clause. */
function isRelative({ words }: WordTable, that: number): boolean {
  const [verb, name] = [words[that + 1], words[that + 2]];
  return /^(?:ADJ|VERB)$/.test(verb?.upos ?? '') && /^\p{Ll}+ed$/u.test(verb!.text) && name?.upos === 'PROPN';
}

/** Of such nouns in PolNeAR's dev part that the model lets go, so many are marked as statements. */
const OF_MISSED = 0.5;

/** Longest name behind "by", in words. */
const LONGEST_OWNER = 8;

/** The words between "by" and "that", whatever the parser hung them on. */
function byWhom({ words }: WordTable, by: number): SourceGuess | null {
  if (words[by]?.text.toLowerCase() !== 'by') return null;
  let end = by + 1;
  while (end < by + LONGEST_OWNER && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(words[end]?.upos ?? '')) end++;
  return end > by + 1 ? { run: [by + 1, end], rule: 'by' } : null;
}

/** "the [US] claim", "[Iranian] accusations": a name or its adjective before the noun; "False claims" open a sentence. */
function namedBefore(table: WordTable, noun: number, demonyms: ReadonlySet<string>): SourceGuess | null {
  const [start] = sentenceBounds(table, noun);
  const least = Math.max(start, noun - LONGEST_OWNER);
  let first = noun;
  while (first > least && isNamed(table.words[first - 1]!, first - 1 > start, demonyms)) first--;
  return first < noun ? { run: [first, noun], rule: 'named before' } : null;
}

function isNamed({ text, upos }: Word, isInside: boolean, demonyms: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  return upos === 'PROPN' || (upos === 'ADJ' && (isInside || demonyms.has(text)));
}
