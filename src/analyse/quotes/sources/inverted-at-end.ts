import { nameEnd } from '../words/name-end';
import { PUBLICATION } from '../words/publication';
import type { SourceGuess } from '../words/run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** Verbs that stand before their subject in newspapers, and never have a person or body as object. */
const INVERTS = /^(?:says?|said|insists?|insisted|argues?|argued|reckons?|reckoned)$/i;
/** Verbs that papers and studies stand behind: "…, finds study". */
const SHOWS = /^(?:finds?|shows?|reveals?|suggests?|warns?|claims?)$/i;
/** "Road closed, says [minister]": behind a comma the end of the sentence names who speaks. */
export function invertedAtEnd(table: WordTable, verb: number): SourceGuess | null {
  const { words, quotation } = table;
  const [first, end] = sentenceBounds(table, verb);
  if (words[verb - 1]?.text !== ',' || quotation[verb]! >= 0 || verb - first < LEAST_SAID) return null;
  let stop = end;
  while (stop > verb + 1 && words[stop - 1]!.upos === 'PUNCT') stop--;
  const inverts =
    INVERTS.test(words[verb]!.text) ||
    (SHOWS.test(words[verb]!.text) && PUBLICATION.test(words[stop - 1]!.text));
  const named =
    inverts && /^(?:NOUN|PROPN)$/.test(words[stop - 1]!.upos) && nameEnd(table, verb + 1) === stop;
  return named ? { run: [verb + 1, stop], rule: 'inverted' } : null;
}

/** Two words and the comma: "Road closed, …". */
const LEAST_SAID = 3;
