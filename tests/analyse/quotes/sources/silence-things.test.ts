import { ENGLISH_QUOTES } from '../../../../src/analyse/lexicon/en/quotes/quotes';
import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

const speakers = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ source }) =>
    source.map((span) => text.slice(...span)).join(' '),
  );

describe('silenceThings', () => {
  it.each(ENGLISH_QUOTES.mute.map((thing) => [thing]))('lets no %s speak', (thing) =>
    expect(speakers(`The ${thing} said that the vote was close.`)).toEqual(['']),
  );

  it.each([
    ['The loan officer said that the vote was close.', 'The loan officer'],
    ['Mercy Road said that the vote was close.', 'Mercy Road'],
    ['The report said that the vote was close.', 'The report'],
    ['Sally said that the vote was close.', 'Sally'],
  ])('lets others speak: %s', (text, speaker) => expect(speakers(text)).toEqual([speaker]));
});
