import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "speaker | content" of the quotations that no verb introduces. */
function uncued(text: string): string[] {
  return findAttributions(readDocument(text, pack), pack)
    .filter(({ rule }) => rule === 'quotation without a cue')
    .map(({ source, content }) => [...source, ...content].map((span) => text.slice(...span)).join(' | '));
}

describe('readUncued', () => {
  it.each([
    ['Ann Lee shook her head. "I never knew about it."', 'Ann Lee | I never knew about it.'],
    ['It rained. She wept for a while. "I never knew about it."', 'She | I never knew about it.'],
    [
      'The flood came.\n\nAnn Lee lost her house.\n\n"I never knew about it."',
      'Ann Lee | I never knew about it.',
    ],
  ])('lets whom the sentence before is about speak: %s', (text, expected) =>
    expect(uncued(text)).toEqual([expected]),
  );

  it.each([
    ['Ann Lee was scathing: "It is a mess from start to end."', 'Ann Lee | It is a mess from start to end.'],
    [
      'One senior backbencher was scathing: "It is a mess from start to end."',
      'One senior backbencher | It is a mess from start to end.',
    ],
    [
      'Rain.\n\nHere is the reaction from Ann Lee, the head of the bank:\n\n"Taxes are still heading up."',
      'Ann Lee | Taxes are still heading up.',
    ],
  ])('lets whom a colon leads from speak: %s', (text, expected) => expect(uncued(text)).toEqual([expected]));

  it('takes no thing for a speaker', () =>
    expect(uncued('The gate was new: "No way in or out of here."')).toEqual([]));

  it.each([
    ['one that a verb introduces', 'Ann Lee shook her head. "I never knew about it," she said.'],
    ['the words of a sign', 'The gate was shut. "No way in or out."'],
    ['a catchword', 'Ann Lee shook her head. "Never."'],
    ['one behind other quoted words', 'Ann Lee read "The Dam" to him. "I never knew about it."'],
    [
      'one in a paragraph with other words',
      'It rained.\n\nAnn Lee wept.\n\nIt was "so very late now." It rained.',
    ],
    ['one behind the headline alone', 'Ann Lee wept\n\n"I never knew about it."'],
  ])('leaves %s', (_, text) => expect(uncued(text)).toEqual([]));
});
