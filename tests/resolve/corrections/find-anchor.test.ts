import { findAnchor, nearestTo } from '../../../src/resolve/corrections/find-anchor';
import type { Span } from '../../../src/model/span';

const anchor = (start: number, words: string) => ({ start, end: start + words.length, words });

test.each([
  ['the same text', 'Quill spoke.', anchor(0, 'Quill'), [0, 5]],
  ['a text that begins otherwise', 'On Monday Quill spoke.', anchor(0, 'Quill'), [10, 15]],
  ['the nearest of several', 'Quill left. Then Quill spoke.', anchor(16, 'Quill'), [17, 22]],
  ['words that are gone', 'He spoke.', anchor(0, 'Quill'), null],
])('%s', (_case, text, given, place) => {
  expect(findAnchor(text, given)).toEqual(place);
});

test('of several that hold a place it is the shortest, of equal ones the first', () => {
  const spans: Span[] = [
    [0, 50],
    [10, 20],
    [10, 20],
  ];
  const spanOf = (span: Span) => span;
  expect(nearestTo([12, 18], spans, spanOf)).toBe(1);
  expect(nearestTo([60, 70], spans, spanOf)).toBe(-1);
});
