import { ENGLISH_QUOTES } from '../../../../src/analyse/lexicon/en/quotes/quotes';
import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "speaker | content" of every statement of an article with such captions. */
function said(...captions: string[]): string[] {
  const text = ['Bridge closed', 'Ann Lee, the mayor, came to the bridge.', ...captions].join('\n\n');
  return findAttributions(readDocument(text, pack), pack).map(({ source, content }) =>
    [source, content].map((spans) => spans.map((span) => text.slice(...span)).join(' … ')).join(' | '),
  );
}

describe('every form of caption', () => {
  it.each(ENGLISH_QUOTES.captions.map(({ example, expected }) => [example, expected]))(
    '%s',
    (example, [speaker, , content]) => expect(said(example)).toEqual([`${speaker} | ${content}`]),
  );

  it.each(ENGLISH_QUOTES.captions.map(({ counterExample }) => counterExample))('but not: %s', (example) =>
    expect(said(example)).toEqual([]),
  );
});

describe('readCaptions', () => {
  it.each([
    ['before a credit', 'Ann Lee: ‘We were poor.’ Photograph: Kim Dunn/Reuters', 'Ann Lee | We were poor'],
    ['behind a label', 'Image caption, Ann Lee said the road was closed', 'Ann Lee | the road was closed'],
    ['of one in the picture', 'Ann Lee (left) says it is so. REUTERS/Kim Dunn', 'Ann Lee (left) | it is so'],
    [
      'not with the credit',
      'Ann Lee has “no car”, she said [File: Kim Dunn/AP]',
      'she | Ann Lee has “no car”',
    ],
  ])('reads what is said %s', (_, caption, expected) => expect(said(caption)).toEqual([expected]));

  it.each([
    ['who took the picture', 'Ann Lee at the bridge. Photograph: Kim Dunn/AP'],
    ['a list of people', 'From left: Ann Lee, Kim Dunn and Tom Hill.\n\nFrom left: Ann Lee and Tom Hill.'],
    ['marks for players', 'Hill: 6 Made good saves.'],
  ])('takes no statement from %s', (_, caption) => expect(said(caption)).toEqual([]));

  it('leaves a long paragraph to the text', () => {
    const long = `Ann Lee: “${'The road is closed. '.repeat(20)}”`;
    expect(said(long).filter((line) => line.startsWith('Ann Lee | The road'))).toEqual([]);
  });
});
