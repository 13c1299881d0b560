import type { Happening } from '../../../src/model/story';
import { compareHappenings } from '../../../src/resolve/stories/compare-happenings';

const tells = (words: string, named: Partial<Happening> = {}): Happening => ({
  words: words.split(' '),
  actors: [1, 9],
  countries: [],
  meetings: [],
  ...named,
});
const FIRE = tells('fire mill roof burn night worker');

test.each<[string, Happening, number, boolean]>([
  ['the same words and names', FIRE, 0, true],
  ['half of the words', tells('fire mill roof smoke dawn crew'), 1, true],
  ['three days later', FIRE, 3, true],
  ['four days later', FIRE, 4, false],
  [
    'the same words of somebody else, in the same place',
    tells('fire mill roof burn night worker', { actors: [2, 9] }),
    0,
    false,
  ],
  ['the same man elsewhere', tells('election vote party fire roof'), 0, false],
  [
    'the same words of nobody who is in both',
    tells('fire mill roof burn night worker', { actors: [2] }),
    0,
    false,
  ],
])('%s', (_what, other, days, isOne) => {
  expect(compareHappenings(FIRE, other, days) !== null).toBe(isOne);
  expect(compareHappenings(FIRE, other, days)).toBe(compareHappenings(other, FIRE, days));
});

test('a meeting in both counts for more than names', () => {
  const met = (words: string) => tells(words, { actors: [], countries: [7, 8], meetings: [3] });
  expect(
    compareHappenings(met('talk border open minister day'), met('talk border open envoy hope'), 1),
  ).not.toBeNull();
});

test('a country alone makes no story', () => {
  const abroad = tells('fire mill roof burn night worker', { actors: [], countries: [7] });
  expect(compareHappenings(abroad, abroad, 0)).toBeNull();
});
