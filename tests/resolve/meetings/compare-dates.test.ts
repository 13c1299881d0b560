import { compareDates } from '../../../src/resolve/meetings/compare-dates';
import { knownTalks, talks } from '../../factories/candidates';

const published = '2021-05-01T00:00:00.000Z';

const put = { status: 'POSTPONED' as const };

test.each([
  ['the same day', talks('2021-05-03'), knownTalks(1, '2021-05-03'), 3],
  ['the next day', talks('2021-05-03'), knownTalks(1, '2021-05-04'), 0],
  ['another day', talks('2021-05-03'), knownTalks(1, '2021-05-05'), undefined],
  ['a later day of what was postponed', talks('2021-06-03'), knownTalks(1, '2021-05-05', put), 1],
  ['a day before what was postponed', talks('2021-05-03'), knownTalks(1, '2021-05-05', put), undefined],
  ['a year after what was postponed', talks('2022-05-03'), knownTalks(1, '2021-05-05', put), undefined],
  [
    'a day of a month',
    talks('2021-05-03'),
    knownTalks(1, '2021-05-01', { to: '2021-05-31T23:59:59.999Z' }),
    2,
  ],
  ['untold here, near the publication', talks(null), knownTalks(1, '2021-05-03'), 1.08],
  [
    'untold there, reported the same day',
    talks('2021-05-01'),
    knownTalks(1, null, { publishedFrom: published }),
    2.1,
  ],
  ['held before the other began', talks(null, { status: 'HELD' }), knownTalks(1, '2021-05-04'), undefined],
  [
    'the other was held before it begins',
    talks('2021-05-04'),
    knownTalks(1, null, { status: 'HELD', publishedFrom: published }),
    undefined,
  ],
  ['held, told the evening before', talks(null, { status: 'HELD' }), knownTalks(1, '2021-05-02'), 2.09],
  ['untold here, long ago', talks(null), knownTalks(1, '2021-03-03'), undefined],
  [
    'untold on both sides, reported together',
    talks(null),
    knownTalks(1, null, { publishedFrom: published }),
    2.1,
  ],
  ['nothing known at all', talks(null), knownTalks(1, null), undefined],
])('%s', (_, meeting, candidate, weight) => {
  expect(compareDates(meeting, candidate, published)?.weight).toBe(weight);
});
