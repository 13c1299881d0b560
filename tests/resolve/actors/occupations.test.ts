import { areFarApart, FIELD_ROWS, fieldOf, isOffice } from '../../../src/resolve/actors/occupations';

test.each(FIELD_ROWS.map(({ example, field }) => [example, field]))('%s is of %s', (title, field) => {
  expect(fieldOf(title)).toBe(field);
});

test.each(['spokesman', 'champion', 'director', ''])('%s tells no walk of life', (title) => {
  expect(fieldOf(title)).toBeNull();
});

test('a minister holds an office, a senator shares one', () => {
  expect([isOffice('fisheries minister'), isOffice('senator')]).toEqual([true, false]);
});

test.each([
  [['SPORT'], ['POLITICS'], true],
  [['SCIENCE'], ['POLITICS'], false],
  [['SPORT', 'POLITICS'], ['POLITICS'], false],
  [['SPORT'], [], false],
] as const)('%j is far from %j: %p', (a, b, far) => {
  expect([areFarApart(a, b), areFarApart(b, a)]).toEqual([far, far]);
});
