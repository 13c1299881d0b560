import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const read = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ source, content }) =>
    [source, content].map((spans) => spans.map((span) => text.slice(...span)).join(' … ')).join(' | '),
  );

test.each([
  ['According to the ministry, the road is closed.', 'the ministry | the road is closed'],
  [
    'According to Ann Lee, who runs the bank and the port, the road is closed.',
    'Ann Lee, who runs the bank and the port | the road is closed',
  ],
])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
