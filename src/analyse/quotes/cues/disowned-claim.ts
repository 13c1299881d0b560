import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Cue } from '../attribution';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';

/**
 * "[Uganda] dismissed reports that …", "[the firm] settled claims that …": the subject of a verb that doesn't utter the
 * claim is not whose claim it is. "[The mayor] repeated claims that …" is.
 */
export function isDisowned(
  { words }: WordTable,
  { kind, lemma, head }: Cue,
  [, end]: Run,
  { claimNouns, utteringVerbs }: Pick<QuoteLexicon, 'claimNouns' | 'utteringVerbs'>,
): boolean {
  if (kind !== 'noun' || !claimNouns.includes(lemma) || end > head) return false;
  const verbs = words.slice(end, head).filter(({ upos }) => upos === 'VERB');
  // "dismissed repeated claims that": a participle before the noun only tells of what kind they are.
  const verb = verbs.at(verbs.length > 1 && words[head - 1] === verbs.at(-1) ? -2 : -1);
  return verb !== undefined && !utteringVerbs.includes(verb.lemma);
}
