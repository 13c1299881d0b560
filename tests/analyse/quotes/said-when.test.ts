import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** When each statement of a text of Monday, 3 June 2024 was made. */
function saidIn(text: string): (string | null)[] {
  return analyse({ text, published: '2024-06-03' }, pack).quotes.map(({ said }) => said ?? null);
}

describe('when something was said', () => {
  test.each([
    ['Ann Roe said on Friday that the mine was safe.', '2024-05-31'],
    ['On Friday, Ann Roe said that the mine was safe.', '2024-05-31'],
    ['Ann Roe told reporters in Leeds on Friday that the mine was safe.', '2024-05-31'],
    ['“The mine is safe,” Ann Roe said in a statement on Friday.', '2024-05-31'],
    ['Ann Roe, who opened the mine in 2004, said on Friday that it was safe.', '2024-05-31'],
    ['Ann Roe visited the mine on Friday and said that it was safe.', '2024-05-31'],
  ])('%s', (text, day) => expect(saidIn(text)).toContain(day));

  test.each([
    ['a relative clause', 'Ann Roe, who opened the mine in 2004, warned that it would fail.'],
    ['a relative clause of the perfect', 'Ann Roe, who has studied it since 1998, said the mine was safe.'],
    ['what somebody did after', 'Ann Roe said that the mine was safe, and left on Friday.'],
    ['the quarter of a thing', 'The firm reported a fall in third-quarter profit and warned of losses.'],
    ['the year of a thing', 'Ann Roe cited his 2015 book and said that the mine was safe.'],
  ])('not the date of %s', (_, text) => expect(new Set(saidIn(text))).toEqual(new Set([null])));

  test('not the date within another statement of the sentence', () =>
    expect(saidIn('The agency denies this, saying it issued 62 warnings on Friday.')).toEqual([null, null]));

  test('not where something was days before', () => {
    const text = 'Ann Roe said on Friday, a day after talks in Leeds collapsed, that she would not go.';
    expect(analyse({ text }, pack).quotes[0]).not.toHaveProperty('saidAt');
  });
});
