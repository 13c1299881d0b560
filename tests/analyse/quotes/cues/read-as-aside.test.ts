import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const told = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(
    ({ source, content }) =>
      `${source.map((span) => text.slice(...span)).join()}: ${content.map((span) => text.slice(...span)).join(' … ')}`,
  );

describe('readAsAside', () => {
  it.each([
    [
      'says what is denied before it',
      'Kim Dunn denied having bribed officials, as the union alleges.',
      ['Kim Dunn: having bribed officials', 'the union: having bribed officials'],
    ],
    [
      'says what another says, too',
      'Kim Dunn said the bank was closed, as Ann Lee claims.',
      ['Kim Dunn: the bank was closed', 'Ann Lee: the bank was closed'],
    ],
    ['says the sentence', 'The bank has failed, as Ann Lee claims.', ['Ann Lee: The bank has failed']],
    [
      'says the sentence in which it stands, up to the next subject',
      'The bank, as Ann Lee says, is closed, but the road is open.',
      ['Ann Lee: The bank … is closed'],
    ],
    [
      'says the whole clause before it, though more follows',
      'The road was closed on Monday, as police had warned, and drivers left.',
      ['police: The road was closed on Monday'],
    ],
    [
      'says what somebody was asked, not the answer',
      'Asked if it would pay the fine, as some drivers demand, the bank said no decision had been made.',
      [
        ': if it would pay the fine',
        'some drivers: if it would pay the fine',
        'the bank: no decision had been made',
      ],
    ],
    [
      'waits for the rest behind a copula',
      'It was not, as Ann Lee claims, a mistake.',
      ['Ann Lee: It was not … a mistake'],
    ],
    [
      'says what stands behind a condition',
      'If the bank fails, as Ann Lee warns, thousands will leave.',
      ['Ann Lee: If the bank fails … thousands will leave'],
    ],
    [
      'says no words of saying',
      'The bank said that, as Ann Lee fears, it was failing.',
      ['The bank: as Ann Lee fears, it was failing', 'Ann Lee: it was failing'],
    ],
    ['an adverbial is no clause', 'On Monday, as police said in Leeds, it rained.', ['police: it rained']],
    [
      'says the sentence for a body without a name',
      'Nobody was hurt, as the police claim.',
      ['the police: Nobody was hurt'],
    ],
    ['no claim of anybody', 'Rents rose, as the damage claims.', []],
    [
      'no claim',
      'Kim Dunn denied that he had left, as damage claims rose.',
      ['Kim Dunn: he had left, as damage claims rose'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
