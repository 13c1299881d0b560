import { stem } from '../../../src/resolve/claims/stem';
import { areOpposites } from '../../../src/resolve/claims/opposites';

test.each([
  ['rise', 'fall', true],
  ['fell', 'rising', true],
  ['supports', 'opposed', true],
  ['rise', 'rise', false],
  ['rise', 'mill', false],
])('%s and %s: %s', (one, other, opposite) => {
  expect(areOpposites(stem(one), stem(other))).toBe(opposite);
});
