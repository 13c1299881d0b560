import { resolveMeetings } from '../../../src/resolve/meetings/resolve-meetings';
import { knownTalks, talks } from '../../factories/candidates';

const published = '2021-05-01T00:00:00.000Z';
const day = '2021-05-03';

test.each([
  ['the same sides on the same day', talks(day), [knownTalks(9, day)], 9, 'same sides, dates that overlap'],
  [
    'sides in another order',
    talks(day, { sides: [2, 1] }),
    [knownTalks(9, day)],
    9,
    'same sides, dates that overlap',
  ],
  [
    'a third side',
    talks(day, { sides: [1, 2, 3] }),
    [knownTalks(9, day)],
    null,
    'no meeting of these parties at that time and place',
  ],
  [
    'another place',
    talks(day, { placeId: 5 }),
    [knownTalks(9, day, { placeId: 6 })],
    null,
    'no meeting of these parties at that time and place',
  ],
  [
    'a place that one leaves out',
    talks(day, { placeId: 5 }),
    [knownTalks(9, day)],
    9,
    'same sides, dates that overlap',
  ],
  [
    'a call beside talks',
    talks(day, { kind: 'CALL' }),
    [knownTalks(9, day)],
    null,
    'no meeting of these parties at that time and place',
  ],
  [
    'one side alone',
    talks(day, { sides: [1] }),
    [knownTalks(9, day, { sides: [1] })],
    null,
    'not sure enough: one party the same, dates that overlap',
  ],
  [
    'two that fit alike',
    talks(day),
    [knownTalks(8, day), knownTalks(9, day)],
    null,
    'several meetings fit equally well',
  ],
  [
    'one that fits better',
    talks(day),
    [knownTalks(8, day), knownTalks(9, null, { publishedFrom: published })],
    8,
    'same sides, dates that overlap',
  ],
  [
    'days that differ by one, at one place',
    talks('2021-05-04', { placeId: 5 }),
    [knownTalks(9, day, { placeId: 5 })],
    9,
    'same sides, dates a day apart, same place',
  ],
  [
    'days that differ by one, the place untold',
    talks('2021-05-04'),
    [knownTalks(9, day)],
    null,
    'not sure enough: same sides, dates a day apart',
  ],
  [
    'a new day of what was postponed',
    talks('2021-06-20'),
    [knownTalks(9, day, { status: 'POSTPONED' })],
    9,
    'same sides, a new date of what was postponed',
  ],
  [
    'the next of a series',
    talks('2021-06-20', { placeId: 5 }),
    [knownTalks(9, day, { placeId: 5, status: 'HELD' })],
    null,
    'no meeting of these parties at that time and place',
  ],
  [
    'people of the sides, at the place, reported the next day',
    talks(null, { sides: [], people: [31], principals: [1], placeId: 5 }),
    [knownTalks(9, '2021-05-02', { placeId: 5 })],
    9,
    'one party the same, reported at once, same place',
  ],
  [
    'a summit of parties untold',
    talks(null, { kind: 'SUMMIT', sides: [], principals: [], placeId: 5 }),
    [knownTalks(9, day, { kind: 'SUMMIT', placeId: 5 })],
    9,
    'parties untold, reported within 2 days, same place, same kind',
  ],
  [
    'talks of parties untold',
    talks(null, { sides: [], principals: [], placeId: 5 }),
    [knownTalks(9, day, { placeId: 5 })],
    null,
    'not sure enough: parties untold, reported within 2 days, same place',
  ],
  ['an untold date', talks(null), [knownTalks(9, day)], 9, 'same sides, reported within 2 days'],
])('%s', (_, meeting, candidates, id, reason) => {
  expect(resolveMeetings([meeting], candidates, published)).toEqual([{ id, reason }]);
});

test('a meeting of the graph is one of the article’s at most', () => {
  const decisions = resolveMeetings([talks(day), talks(day)], [knownTalks(9, day)], published);
  expect(decisions.map(({ id }) => id)).toEqual([9, null]);
});
