import { UserError } from '../../src/errors';
import { rejectionOf } from '../../src/pipeline/rejection-of';

const withCode = (code: string): Error => Object.assign(new Error('odd'), { code });

test.each([
  [new UserError('NO_TEXT', 'It has no text.'), 'NO_TEXT', 'It has no text.'],
  [
    withCode('40P01'),
    'DATABASE_BUSY',
    'The database did not take it: two writers waited for each other (40P01). Try again.',
  ],
  [
    new TypeError('x is not a function'),
    'INTERNAL',
    'A fault in Newsgraph kept this out (x is not a function). Please report it with the text.',
  ],
])('%s is told as %s', (error, code, message) => {
  expect(rejectionOf(error)).toEqual({ code, message });
});

test.each(['ECONNREFUSED', '53100', '25006'])('%s is no fault of the item, and thrown on', (code) => {
  expect(() => rejectionOf(withCode(code))).toThrow('DATABASE_URL says which one is used');
});
