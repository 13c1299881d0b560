import { compareParties } from '../../../src/resolve/meetings/compare-parties';
import type { MeetingToResolve } from '../../../src/model/resolution';
import { talks } from '../../factories/candidates';

const untold = { sides: [], principals: [] };
const people = (...ids: number[]): Partial<MeetingToResolve> => ({ ...untold, people: ids });

test.each([
  ['sides in another order', {}, { sides: [2, 1] }, 4, 'same sides'],
  ['a third side', {}, { sides: [1, 2, 3] }, undefined, undefined],
  ['the same two people', people(31, 32), people(32, 31), 4, 'same people'],
  [
    'people of the same two countries',
    { ...people(31, 32), principals: [1, 2] },
    {},
    4,
    'people of the same sides',
  ],
  ['one of two people', people(31, 32), people(31, 33), undefined, undefined],
  ['one person of the sides', { ...people(31), principals: [1] }, {}, 1.5, 'one party the same'],
  ['one of the people', people(31), people(31, 32), 1.5, 'one party the same'],
  ['nobody of both', people(31), people(33), undefined, undefined],
  ['parties untold here', untold, {}, 0, 'parties untold'],
  ['parties untold there', {}, untold, 0, 'parties untold'],
] as [string, Partial<MeetingToResolve>, Partial<MeetingToResolve>, number?, string?][])(
  '%s',
  (_, a, b, weight, reason) => {
    const fit = compareParties(talks(null, a), talks(null, b));
    expect([fit?.weight, fit?.reason]).toEqual([weight, reason]);
  },
);
