import { invertedAtEnd } from '../../../../src/analyse/quotes/sources/inverted-at-end';
import { tabulate } from '../../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Who stands behind the last verb of these. */
function speaker(text: string, verb: string): string | null {
  const table = tabulate(readDocument(text, pack));
  const found = invertedAtEnd(
    table,
    table.words.findIndex((word) => word.text === verb),
  );
  return (
    found &&
    table.words
      .slice(...found.run)
      .map((word) => word.text)
      .join(' ')
  );
}

test.each([
  ['Road closed, says minister', 'says', 'minister'],
  ['Premier ‘lied’ about party, says report', 'says', 'report'],
  ['Rivers are rising, finds study', 'finds', 'study'],
  // Only what is published shows anything.
  ['Diver searches wreck, finds gold', 'finds', null],
  ['The mayor says the road is closed.', 'says', null],
])('%s', (text, verb, expected) => expect(speaker(text, verb)).toBe(expected));
