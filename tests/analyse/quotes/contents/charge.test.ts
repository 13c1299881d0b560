import { isCharge } from '../../../../src/analyse/quotes/contents/charge';

test.each([
  ['hiding', 'VERB', true],
  ['Hiding', 'VERB', true],
  // Whatever its tag.
  ['spying', 'X', true],
  ['fraud', 'NOUN', true],
  ['grave', 'ADJ', true],
  ['England', 'PROPN', false],
  ['Dams', 'NOUN', false],
  ['Beijing', 'PROPN', false],
  ['Sweden', 'PROPN', false],
  ['the', 'DET', false],
])('what begins with %s (%s) is a charge: %s', (text, upos, expected) =>
  expect(isCharge({ text, upos })).toBe(expected),
);

test('nothing is no charge', () => expect(isCharge(undefined)).toBe(false));
