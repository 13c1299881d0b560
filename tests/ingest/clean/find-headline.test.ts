import { findHeadline } from '../../../src/ingest/clean/find-headline';

const BODY = 'The two ministers met for an hour. They agreed to meet again.';

test.each([
  'Ministers meet in Geneva',
  'Will the talks fail?',
  'US-Iran talks: what is known so far',
  '"No deal", says minister',
  'Crisis deepens as envoy leaves — and nobody knows why',
])('%s', (line) => {
  expect(findHeadline(`${line}\n${BODY}`)).toBe(line);
  expect(findHeadline(`${line}\n\n${BODY}`)).toBe(line);
});

test.each([
  ['a sentence', 'The ministers met in Geneva on Monday.'],
  ['a sentence that ends in a quote', 'He said: "We will meet again."'],
  ['a dateline', 'GENEVA (AP) — The ministers met'],
  ['a dateline without agency', 'GENEVA, May 4 - The ministers met'],
  ['a byline', 'By Jane Roe'],
  ['a date', 'Friday, January 4, 2019'],
  ['a label', 'In this report:'],
  ['a line of signs', '* * *'],
  ['a long line', 'word '.repeat(40).trim()],
])('%s is no headline', (_, line) => expect(findHeadline(`${line}\n${BODY}`)).toBeNull());

test('nor is a line that goes on in the next', () =>
  expect(
    findHeadline('The two ministers met for an hour in the old\nlibrary and agreed to meet again.'),
  ).toBeNull());

test('nor the only line', () => expect(findHeadline('Ministers meet in Geneva')).toBeNull());
