import { ENGLISH } from '../../../src/analyse/lexicon/en/english';
import { movedFrom, movedTo } from '../../../src/analyse/syntax/moved-to';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

test.each([
  ['The summit was moved from Friday to Sunday.', 'moved'],
  ['They brought the summit in Oslo forward to Sunday.', 'brought'],
  ['The talks have been put off until late Sunday.', 'put'],
  ['The talks were postponed on Sunday.', undefined],
  ['She moved the bill and spoke until Sunday.', undefined],
  ['She was moved, and will stay until Sunday.', undefined],
])('%s %s', (text, verb) => {
  const { words } = readDocument(text, pack).sentences[0]!;
  const at = words.findIndex((word) => word.text === 'Sunday');
  expect(words[movedTo(words, at, ENGLISH.tenses)]?.text).toBe(verb);
});

test('it is moved from a day, too', () => {
  const { words } = readDocument('The summit was moved from Friday to Sunday.', pack).sentences[0]!;
  expect(words[movedFrom(words, 5, ENGLISH.tenses)]?.text).toBe('moved');
});
