import { isSilent, leftOpen, silentVerb } from '../../../../src/analyse/quotes/words/silent-verb';
import { tabulate } from '../../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** The verb behind "but" by which no more is said, with the question that it leaves open. */
function silence(text: string): string[] | null {
  const table = tabulate(readDocument(text, pack));
  const verb = silentVerb(
    table,
    table.words.findIndex((word) => word.text === 'but'),
  );
  if (verb < 0) return null;
  expect(isSilent(table, verb)).toBe(true);
  const words = (run: readonly [number, number]) =>
    table.words
      .slice(...run)
      .map((word) => word.text)
      .join(' ');
  return [table.words[verb]!.text, words(leftOpen(table, verb) ?? [0, 0])];
}

test.each([
  ['Ann Lee confirmed the raid but would not say who was held, police said.', ['say', 'who was held']],
  ['Ann Lee confirmed the raid, but refused to say why.', ['refused', 'to say why']],
  ['Ann Lee confirmed the raid but declined to give a reason.', ['declined', '']],
  ["Ann Lee confirmed the raid but didn't elaborate.", ['elaborate', '']],
  ['Ann Lee said the bank had declined but would not fail.', null],
  ['Ann Lee said the firm knew of the fault but declined to mend the cars.', null],
])('%s', (text, expected) => expect(silence(text)).toEqual(expected));
