import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "source | content | who passes it on" of each statement. */
const told = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ source, content, reporter }) =>
    [source, content, reporter ? [reporter] : []]
      .map((spans) => spans.map((span) => text.slice(...span)).join(' … '))
      .join(' | '),
  );

test.each([
  [
    'whom a paper quotes between commas speaks',
    'Leeds Radio, quoting an unnamed official, said the road was closed.',
    ['an unnamed official | the road was closed | Leeds Radio'],
  ],
  [
    'whom it cites behind the verb, too',
    'Leeds Radio reported on Monday, citing two officials, that the road was closed.',
    ['two officials | the road was closed | Leeds Radio'],
  ],
  [
    'with "as saying" the words are told there',
    'Leeds Radio spoke of rain, quoting Ann Lee as saying the road was closed.',
    ['Ann Lee | the road was closed | Leeds Radio'],
  ],
  [
    'who reports in brackets signs',
    'The road was closed, Ann Lee said. (Reporting by Kim Dunn; editing by Bo Reed)',
    ['Ann Lee | The road was closed | '],
  ],
])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
