import { textOf, VALUE } from '../../../src/store/plan/statement-text';

test('values are numbered in their order', () => {
  expect(textOf(['a = ', VALUE, ' and b = ', VALUE])).toBe('a = $1 and b = $2');
});

test('pieces that begin alike are told apart, also where one ends before the other', () => {
  expect(textOf(['select ', '1'])).toBe('select 1');
  expect(textOf(['select '])).toBe('select ');
  expect(textOf(['select ', VALUE])).toBe('select $1');
  expect(textOf(['select ', '1'])).toBe('select 1');
});

test('texts without end fill no memory, and stay right', () => {
  for (let number = 0; number < 25_000; number += 1) textOf([`select ${number}`]);
  expect(textOf(['select ', '1'])).toBe('select 1');
});
