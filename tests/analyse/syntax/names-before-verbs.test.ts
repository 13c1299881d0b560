import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Each word that is tagged as a name. */
const namesIn = (text: string): string[] =>
  readDocument(text, pack).sentences.flatMap(({ words }) =>
    words.filter(({ xpos }) => xpos === 'NNP').map((word) => word.text),
  );

test.each([
  ['Begin said it was over.', ['Begin']],
  ['Begin has said he will go.', ['Begin']],
  ['May has agreed to it.', ['May']],
  ['"No more war," Begin said.', ['Begin']],
])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

test.each(['Begin to run.', 'Begin the work.', 'Will it rain?', 'May they rest.', 'Do what the law says.'])(
  'no name: %s',
  (text) => expect(namesIn(text)).toEqual([]),
);
