import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

const sources = (text: string): (string | null)[] =>
  findAttributions(readDocument(text, pack), pack).map(({ source }) =>
    source[0] ? text.slice(...source[0]) : null,
  );

test.each([
  ['Mulally says that the name of the car was poor.', ['Mulally']],
  [
    'Another adviser, Ann Lee, also spoke at the rally and encouraged supporters to stay hopeful.',
    ['Another adviser, Ann Lee'],
  ],
])('%s', (text, expected) => expect(sources(text)).toEqual(expected));

test('an adverb is nobody', () => {
  expect(sources('Later said that the car was poor.')).not.toContain('Later');
});
