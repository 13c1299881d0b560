import { closed, made, OpenText } from '../../../src/store/plan/open-text';
import { raw, render, sql } from '../../../src/store/plan/sql';

const name = new OpenText((variables) => variables['name']);
const upper = (text: string): string => text.toUpperCase();

test('what is known is made at once, what is open when it is known', () => {
  expect(made('ada', upper)).toBe('ADA');
  const open = render(sql`select ${1} where key = ${made(name, upper)} and keys @> ${[name, 'b']}`);
  expect(open.text).toBe('select $1 where key = $2 and keys @> $3');
  expect(closed(open.values, { name: 'ada' })).toEqual([1, 'ADA', ['ada', 'b']]);
  expect(closed(open.values, { name: 'ida' })).toEqual([1, 'IDA', ['ida', 'b']]);
});

test('a plan that reads it breaks off', () => {
  expect(() => raw(`'${String(name)}'`)).toThrow('This text is not known before its question is planned.');
});
