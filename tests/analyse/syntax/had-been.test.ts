import { hadBeen } from '../../../src/analyse/syntax/had-been';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

test.each([
  ['The ministers had first been due to meet.', true],
  ['Had they been due to meet?', true],
  ['The ministers were due to meet.', false],
  ['The ministers have been due to meet.', false],
  ['The ministers who had left were due to meet.', false],
])('%s %s', (text, expected) => {
  const { words } = readDocument(text, pack).sentences[0]!;
  const due = words.findIndex((word) => word.text === 'due');
  expect(hadBeen(words, due)).toBe(expected);
});
