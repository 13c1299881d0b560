import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const cues = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ lemma }) => lemma);

describe('toldOnce', () => {
  it.each([
    ['by the verb beside the words', 'Ann Lee disagreed, telling reporters: "It was not close."', ['tell']],
    ['also without marks', 'Ann Lee agreed, saying the bridge was old.', ['say']],
    [
      'two statements stay two',
      'Ann Lee accused the bank of fraud, adding that it had lied.',
      ['accuse', 'add'],
    ],
    ['whoever that speaks for', 'Ann Lee disagreed, Kim Dunn telling reporters: "It was close."', ['tell']],
    [
      'whose analysis it was is none',
      'Ann Lee said that according to its analysis, the bank had failed.',
      ['say', 'according to'],
    ],
    ['one verb alone', 'Ann Lee disagreed with the claim.', ['disagree with']],
  ])('%s', (_, text, expected) => {
    expect(cues(text)).toEqual(expected);
  });
});
