import { fullGivenName } from '../../../src/resolve/actors/nicknames';

test.each([
  ['tom', 'thomas'],
  ['peggy', 'margaret'],
  ['stephen', 'steven'],
  ['steve', 'steven'],
  ['ingrid', 'ingrid'],
])('%s is %s', (short, full) => {
  expect(fullGivenName(short)).toBe(full);
});
