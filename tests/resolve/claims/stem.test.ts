import { stem } from '../../../src/resolve/claims/stem';

test.each([
  ['builds building built', 'build'],
  ['moves moved moving move', 'mov'],
  ['denies denied deny', 'deni'],
  ['stops stopped stop', 'stop'],
  ['closes closed close', 'clos'],
  ['passes passed pass', 'pass'],
  ['men man', 'man'],
])('%s are one word', (words, one) => {
  expect(new Set(words.split(' ').map(stem))).toEqual(new Set([one]));
});
