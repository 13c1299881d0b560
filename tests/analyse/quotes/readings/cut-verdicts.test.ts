import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const told = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(
    ({ act, content }) => `${act}: ${content.map((span) => text.slice(...span)).join(' … ')}`,
  );

describe('cutVerdicts', () => {
  it.each([
    [
      'a word in marks',
      'Lee dismissed a report by the union that accused the army of murder as "lies".',
      ['DENY: a report by the union that accused the army of murder as "lies"', 'ACCUSE: murder'],
    ],
    [
      'a word for what is untrue',
      'Lee dismissed a report by the union that accused the army of murder as nonsense.',
      ['DENY: a report by the union that accused the army of murder as nonsense', 'ACCUSE: murder'],
    ],
    [
      'not what somebody is said to be',
      'Lee dismissed a report by the union that accused the army of posing as police.',
      ['DENY: a report by the union that accused the army of posing as police', 'ACCUSE: posing as police'],
    ],
    [
      'nor where nobody denies',
      'A report by the union accused the army of murder as "policy".',
      ['ACCUSE: murder as "policy"'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
