import { numberOf, numbersOf, readGlobalId } from '../../../src/store/plan/global-id';

test('an id is a kind and a number', () => {
  expect(readGlobalId('quote-33')).toEqual({ kind: 'quote', number: '33' });
});

test('of several ids those of the kind', () => {
  expect(numbersOf('actor', ['actor-1', 'quote-2', 'actor-3'])).toEqual(['1', '3']);
});

test.each([
  ['job-4', 'feed-4 is no job. Give an id like job-4.', 'feed-4'],
  // Read as a number it would be job-9007199254740992.
  ['job-9007199254740991', 'job-9007199254740993 is no job. Give an id like job-4.', 'job-9007199254740993'],
])('%s is a job', (id, message, other) => {
  expect(numberOf('job', id)).toBe(Number(id.slice(4)));
  expect(() => numberOf('job', other)).toThrow(message);
});

test.each([
  '',
  '33',
  'quote',
  'quote-',
  'quote-x',
  'Quote-1',
  'quote--1',
  'quote-1 ',
  'quote-01',
  'saga-1',
  'quote-1234567890123456789',
])('"%s" is none', (id) => {
  expect(() => readGlobalId(id)).toThrow(
    `"${id}" is no id of this server. An id looks like actor-7 or quote-33.`,
  );
});

test('of a long one the beginning is shown', () => {
  expect(() => readGlobalId('x'.repeat(1000))).toThrow(`"${'x'.repeat(60)}…" is no id of this server.`);
});
