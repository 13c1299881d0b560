import { initials, joinAcronyms } from '../../../src/resolve/actors/join-acronyms';
import { anActor } from '../../factories/candidates';

const join = (...names: string[]) => [
  ...joinAcronyms(names.map((name) => anActor('ORGANISATION', name, { id: name }))),
];

test.each([
  [['National Railway Alliance of Canada', 'NRA'], [['NRA', 'National Railway Alliance of Canada']]],
  [['N.R.A.', 'National Rivers Authority'], [['N.R.A.', 'National Rivers Authority']]],
  [['National Rivers Authority', 'National Railway Alliance', 'NRA'], []],
  [['NATO', 'Red Cross'], []],
  [['NRA'], []],
])('%j: %j', (names, joined) => {
  expect(join(...names)).toEqual(joined);
});

test('people are no bodies', () => {
  expect(joinAcronyms([anActor('PERSON', 'Ann Lee', { id: 'a' }), anActor('ORGANISATION', 'AL')]).size).toBe(
    0,
  );
});

test('small words are no part of an acronym', () => {
  expect(initials('Organization for the Prohibition of Chemical Weapons')).toBe('opcw');
});
