import type { CoreferenceLexicon, PronounRow } from '../lexicon/coreference-lexicon';
import type { Word } from '../text/document';

/** What a word says as a pronoun; null where it is none. "US" in capitals is a country. */
export function pronounOf({ text }: Word, lexicon: CoreferenceLexicon): PronounRow | null {
  const row = lexicon.pronouns.get(text.toLowerCase());
  return row && (text.length === 1 || text !== text.toUpperCase()) ? row : null;
}
