import type { QuoteLexicon } from '../lexicon/quote-lexicon';
import type { Cue } from './attribution';
import type { Run } from './run';
import type { WordTable } from './word-table';

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
  const verb = words.slice(end, head).findLast(({ upos }) => upos === 'VERB');
  return verb !== undefined && !utteringVerbs.includes(verb.lemma);
}
