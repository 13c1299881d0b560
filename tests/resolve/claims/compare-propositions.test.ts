import type { Stated } from '../../../src/model/claim';
import { comparePropositions } from '../../../src/resolve/claims/compare-propositions';
import { readProposition } from '../../../src/resolve/claims/read-proposition';

type Said = [words: string, fields?: Partial<Stated>];

/** How two statements stand to each other; both are about actor 1 unless told otherwise. */
function compare([one, a]: Said, [other, b]: Said, days: number | null = 3) {
  const read = (words: string, fields: Partial<Stated> = {}) =>
    readProposition({
      act: 'STATE',
      polarity: 'POSITIVE',
      words,
      named: [],
      about: [1],
      speakers: [],
      addressees: [],
      ...fields,
    });
  const match = (left = read(one, a), right = read(other, b)) =>
    left && right ? (comparePropositions(left, right, days)?.agreement ?? 'NONE') : 'NO CLAIM';
  const there = match();
  expect(match(read(other, b), read(one, a))).toBe(there);
  return there;
}

const NOT: Partial<Stated> = { polarity: 'NEGATIVE' };
const CLOSE = 'it would close the mill in June';

test.each<[string, Said, Said]>([
  ['the same words', [CLOSE], [CLOSE]],
  ['one says less', [CLOSE], ['it would close the mill']],
  ['two ways to say no', [CLOSE, { act: 'DENY' }], ['it would not close the mill in June', NOT]],
  ['other words for it', ['it began work on a tunnel'], ['it started work on a tunnel']],
  ['a number that only one has', ['12 miners were hurt in the blast'], ['miners were hurt in the blast']],
])('SAME: %s', (_what, one, other) => expect(compare(one, other)).toBe('SAME'));

test.each<[string, Said, Said]>([
  ['a denial', [CLOSE], [CLOSE, { act: 'DENY' }]],
  ['a negative clause', [CLOSE], ['it would not close the mill', NOT]],
  ['a vow never to do it', [CLOSE], ['never to close the mill in June', { ...NOT, act: 'PROMISE' }]],
  ['the opposite of another word for it', ['it would hike taxes on fuel'], ['it would reduce taxes on fuel']],
  ['the opposite word', ['exports of steel rose in May'], ['exports of steel fell in May']],
])('OPPOSITE: %s', (_what, one, other) => expect(compare(one, other)).toBe('OPPOSITE'));

test('NUMBERS_DIFFER: another count of the same', () => {
  expect(compare(['12 miners were hurt in the blast'], ['19 miners were hurt in the blast'])).toBe(
    'NUMBERS_DIFFER',
  );
});

test.each<[string, Said, Said]>([
  ['another verb', [CLOSE], ['it would sell the mill in June']],
  ['about others', [CLOSE, { about: [1, 2] }], [CLOSE, { about: [1, 3] }]],
  [
    'who does it to whom',
    ['attacked ships at dawn', { about: [1, 2] }],
    ['attacked ships at dawn', { about: [2, 1] }],
  ],
  ['what is planned and what is done', [CLOSE], ['it closed the mill in June']],
  ['what should be', ['it closed the mill in June'], ['it should have closed the mill in June']],
  ['a condition', [CLOSE], [`${CLOSE} if nobody pays`]],
  ['what may or may not be', ['it may close the mill in June'], ['it may not close the mill in June', NOT]],
  ['a shared name alone', ['it is a fine day'], ['it was late']],
  ['nobody in common and few words', [CLOSE, { about: [] }], [CLOSE, { about: [] }]],
  ['opposite words and another count', ['12 mills rose in May'], ['19 mills fell in May']],
])('NONE: %s', (_what, one, other) => expect(compare(one, other)).toBe('NONE'));

test('a short statement is one claim for a month, a longer one for half a year, and an undated one is no short one', () => {
  const [short, long]: Said[] = [['the talks were constructive'], [CLOSE]];
  expect([20, 40, null].map((days) => compare(short!, short!, days))).toEqual(['SAME', 'NONE', 'NONE']);
  expect([20, 150, 200, null].map((days) => compare(long!, long!, days))).toEqual([
    'SAME',
    'SAME',
    'NONE',
    'SAME',
  ]);
});
