import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const acts = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ act, source }) =>
    `${act} ${source.map((span) => text.slice(...span)).join(' ')}`.trim(),
  );

test.each([
  ['India denies that it ever agreed to a structured dialogue.', ['DENY India']],
  ['Ann Lee denied that she had promised to close the road.', ['DENY Ann Lee']],
  ['Ann Lee declined to say if the board had been told.', ['DECLINE_COMMENT Ann Lee']],
  ['Ann Lee denied that the man had been beaten and told lies by the police.', ['DENY Ann Lee']],
  // The denier goes on.
  ['Ann Lee denied that workers had been fired and asked for calm.', ['DENY Ann Lee', 'REQUEST Ann Lee']],
  [
    'Ann Lee denied that the man had been beaten and told reporters he had been freed by the police.',
    ['DENY Ann Lee', 'STATE Ann Lee'],
  ],
  // That somebody else said so is what is denied, or is not said.
  ['Ann Lee denied that Kim Dunn said the road was closed.', ['DENY Ann Lee']],
  ['Ann Lee denied that Kim Dunn had agreed to resign.', ['DENY Ann Lee']],
  ['Ann Lee had never claimed that Kim Dunn had agreed to resign.', []],
  ['Ann Lee never denied that Kim Dunn had agreed to resign.', ['AGREE Kim Dunn']],
  // What is only compared with it was said.
  ['Ann Lee denied it was closed, as Kim Dunn had said.', ['DENY Ann Lee', 'STATE Kim Dunn']],
])('%s', (text, expected) => expect(acts(text)).toEqual(expected));
