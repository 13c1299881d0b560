import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const contents = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ content }) => text.slice(...content[0]!));

describe('namesWork', () => {
  it.each([
    'He read "War and Peace" on the train.',
    'Ann Lee wrote "The Bridge" in 1970.',
    'Ann Lee sang "Yesterday" at the fair.',
    'Ann Lee directed "The Old Bridge" for the town theatre.',
  ])('%s', (text) => expect(contents(text)).toEqual([]));

  it.each([
    ['a thing that is written on', 'The sign reads "Road Closed" in red.', 'Road Closed'],
    ['words of her own', 'Ann Lee wrote "the bridge will close".', 'the bridge will close'],
    ['a sentence', 'Ann Lee wrote: "The Bridge Will Close."', 'The Bridge Will Close.'],
  ])('but not %s', (_, text, expected) => expect(contents(text)).toEqual([expected]));
});
