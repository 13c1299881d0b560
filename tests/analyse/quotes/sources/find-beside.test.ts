import { PASSED_ON, PASSED_ON_BY, TOLD_TO } from '../../../../src/analyse/lexicon/en/quotes/beside';
import type { BesideRow } from '../../../../src/analyse/lexicon/quote-lexicon';
import { findBeside } from '../../../../src/analyse/quotes/sources/find-beside';
import { tabulate } from '../../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import type { Span } from '../../../../src/model/span';
import { loadLanguage } from '../../../../src/pipeline/load-language';
import { at } from '../attribution-of';

const pack = loadLanguage('en');

function beside(
  text: string,
  rows: readonly BesideRow[],
  statement: string,
  taken: Span[] = [],
): string | null {
  const doc = readDocument(text, pack);
  const found = findBeside(doc, tabulate(doc), rows, at(text, statement), taken);
  return found && text.slice(...found);
}

describe('every wording leads to the noun phrase behind it', () => {
  test.each(
    [TOLD_TO, PASSED_ON_BY, PASSED_ON].flatMap((rows) =>
      rows.map(({ example, expected }) => [example, expected, rows] as const),
    ),
  )('%s', (example, expected, rows) => expect(beside(example, rows, 'it rained')).toBe(expected));
});

test('what is said is no part of what stands beside it', () => {
  const text = 'Lee said an interview with the Daily Post was cut.';
  expect(beside(text, TOLD_TO, 'said', [at(text, 'an interview with the Daily Post was cut')])).toBeNull();
});

test('reasons are no sources', () =>
  expect(beside('Citing the weather, Lee said it rained.', PASSED_ON, 'it rained')).toBeNull());

test('another sentence is not beside', () =>
  expect(beside('Lee gave an interview to the Daily Post. It rained.', TOLD_TO, 'It rained')).toBeNull());
