import { compareDates } from '../../../src/resolve/meetings/compare-dates';
import { knownTalks, talks } from '../../factories/candidates';

const published = '2021-05-01T00:00:00.000Z';

test.each([
  ['the same day', talks('2021-05-03'), knownTalks(1, '2021-05-03'), 3],
  ['another day', talks('2021-05-03'), knownTalks(1, '2021-05-04'), undefined],
  [
    'a day of a month',
    talks('2021-05-03'),
    knownTalks(1, '2021-05-01', { to: '2021-05-31T23:59:59.999Z' }),
    2,
  ],
  ['untold here, near the publication', talks(null), knownTalks(1, '2021-05-03'), 0.98],
  [
    'untold there, reported the same day',
    talks('2021-05-01'),
    knownTalks(1, null, { publishedFrom: published }),
    1,
  ],
  ['untold here, long ago', talks(null), knownTalks(1, '2021-03-03'), undefined],
  [
    'untold on both sides, reported together',
    talks(null),
    knownTalks(1, null, { publishedFrom: published }),
    1,
  ],
  ['nothing known at all', talks(null), knownTalks(1, null), undefined],
])('%s', (_, meeting, candidate, score) => {
  expect(compareDates(meeting, candidate, published)?.score).toBe(score);
});
