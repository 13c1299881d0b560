import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

describe('an unnamed source in the headline', () => {
  const speakers = (text: string): string[] => {
    const { quotes, actors } = analyse({ text }, pack);
    return quotes.flatMap((quote) => quote.speakers.map((key) => actors.find(({ id }) => id === key)!.name));
  };

  test.each([
    [
      'is the first below that tells more of it',
      'The rail union said the deal was bad.',
      ['rail union', 'rail union'],
    ],
    ['is none that leaves out what it says', 'The unions said the deal was bad.', ['Union', 'unions']],
  ])('%s', (_, lead, expected) =>
    expect(speakers(`Deal is bad, says union\n\n${lead}`).map((name) => name.toLowerCase())).toEqual(
      expected.map((name) => name.toLowerCase()),
    ),
  );

  test('is not another country’s', () =>
    expect(speakers('Deal is bad, say Iraqi officials\n\nIranian officials said the deal was good.')).toEqual(
      ['Iraqi officials', 'Iranian officials'],
    ));
});

describe('who speaks next to an unnamed source', () => {
  test.each([
    [
      'what a thing showed is still told by who says so',
      'A spokeswoman for Acme said that tests confirmed the fault. She declined to say when.',
      'spokeswoman for Acme',
    ],
    [
      'whoever speaks for somebody tells of them',
      'Ann Lee’s lawyer said that she denied the charges.',
      'Ann Lee',
    ],
  ])('%s: %s', (_, text, expected) => {
    const { quotes, actors } = analyse({ text }, pack);
    const [speaker] = quotes.at(-1)!.speakers;
    expect(actors.find(({ id }) => id === speaker)!.name).toBe(expected);
  });
});
