import { isPublished, publicationBefore } from '../../../../src/analyse/quotes/words/publication';
import { tabulate } from '../../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

function look(text: string, word: string) {
  const table = tabulate(readDocument(text, pack));
  return { table, at: table.words.findIndex((one) => one.text === word) };
}

test.each([
  ['A poll published Friday found that most want to stay.', 'found', 'A poll published Friday'],
  [
    'Most want to stay, a new poll released on Monday by the Leeds Institute showed.',
    'showed',
    'a new poll released on Monday by the Leeds Institute',
  ],
  ['A poll found that most want to stay.', 'found', null],
  ['A letter published Friday found its reader.', 'found', null],
])('whose findings they are: %s', (text, verb, expected) => {
  const { table, at } = look(text, verb);
  const found = publicationBefore(table, at);
  const words = found && table.words.slice(...found.run).map((one) => one.text);
  expect(words && words.join(' ')).toBe(expected);
});

test.each([
  ['A study published in May says so.', 'published', true],
  ['The report released new figures.', 'released', false],
  ['The paper published it in May.', 'published', false],
])('what a publication is told to be: %s', (text, word, expected) => {
  const { table, at } = look(text, word);
  expect(isPublished(table, at)).toBe(expected);
});
