import { compareTexts } from '../../../src/resolve/copies/compare-texts';

/** Forty different words. */
const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');

/** Twelve lines of seven words, of which one differs. */
const form = (week: number) =>
  Array.from({ length: 12 }, (_, line) => `${words(line * 10, 6)} figure${line}of${week}`).join(' ');

test.each([
  ['the same words, set anew', words(0, 60), words(0, 60).replace(/ /g, '\n').toUpperCase(), 'SAME'],
  ['a sentence worked over', words(0, 60), `${words(0, 25)} changed here ${words(27, 33)}`, 'EDITED'],
  [
    'two sentences and more of it, beside others',
    words(0, 60),
    `${words(0, 40)} ${words(100, 30)}`,
    'EDITED',
  ],
  ['a form with a new figure each line', form(1), form(2), undefined],
  ['the first half', words(0, 80), words(0, 40), 'EXCERPT'],
  ['a paragraph of it in another report', words(0, 80), `${words(100, 60)} ${words(0, 25)}`, undefined],
  ['another text', words(0, 60), words(100, 60), undefined],
  ['too few words to tell', words(0, 10), words(0, 10), undefined],
])('%s', (_case, one, other, kind) => {
  expect(compareTexts(one, other, 0)?.kind).toBe(kind);
  expect(compareTexts(other, one, null)?.kind).toBe(kind);
});

test('the similarity is what both have of what either has', () => {
  expect(compareTexts(words(0, 54), words(0, 104), 0)?.similarity).toBeCloseTo(0.5);
});

test('what only ends in the same words a week later is another report', () => {
  const [one, other] = [words(0, 60), `${words(0, 40)} ${words(100, 30)}`];
  expect([3, 7].map((days) => compareTexts(one, other, days)?.kind)).toEqual(['EDITED', undefined]);
});
