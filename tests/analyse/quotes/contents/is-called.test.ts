import { isCalled } from '../../../../src/analyse/quotes/contents/is-called';
import { tabulate } from '../../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

test.each([
  ['Ann Lee, known as "the Rock", held a session.', 'held', true],
  ['The singer nicknamed "Lucky" left.', 'left', true],
  ['"It rained," said Ann Lee.', 'said', false],
  ['Nothing is quoted here.', 'quoted', false],
])('%s', (text, verb, expected) => {
  const table = tabulate(readDocument(text, pack));
  const at = table.words.findIndex((word) => word.text === verb);
  expect(isCalled(table, at - 1)).toBe(expected);
});
