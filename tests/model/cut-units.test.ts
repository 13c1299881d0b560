import { cutUnits } from '../../src/model/cut-units';

test.each([
  ['abc', 5, 'abc'],
  ['abc', 2, 'ab'],
  ['a𝕏c', 2, 'a'],
  ['a𝕏c', 3, 'a𝕏'],
  ['', 3, ''],
])('%s cut to %i is %s', (text, length, cut) => {
  expect(cutUnits(text, length)).toBe(cut);
});
