import { anchorAt } from '../../../src/model/anchor';
import { findAnchor, nearestTo } from '../../../src/resolve/corrections/find-anchor';
import type { Span } from '../../../src/model/span';

const STORY = `Bridge sold
The mayor, Ada Quill, spoke on Monday in Norport. "It is late," Reed said at the bridge.
Visitors came from all over. "It is late," Quill answered him at once.`;

/** Where the nth of these words of STORY stand in another text; what stands there and before. */
function found(text: string, words: string, nth = 0): string | null {
  let start = STORY.indexOf(words);
  for (let times = 0; times < nth; times += 1) start = STORY.indexOf(words, start + 1);
  const place = findAnchor(text, anchorAt(STORY, [start, start + words.length]));
  return place && `${text.slice(Math.max(place[0] - 10, 0), place[0])}|${text.slice(...place)}`;
}

test.each([
  ['the same text', STORY, 'It is late', 1, 'll over. "|It is late'],
  ['a text that begins otherwise', `Note: ${STORY}`, 'Bridge', 0, 'Note: |Bridge'],
  ['one of two that changed places', lines(0, 2, 1), 'It is late', 0, 'Norport. "|It is late'],
  ['other quotation marks and breaks of lines', plain(STORY), 'It is late', 1, 'all over. |It is late'],
  ['a sentence that was moved to the end', moved(STORY), 'It is late', 0, 'at once. "|It is late'],
  [
    'another sentence before',
    STORY.replace('Visitors came from all over', 'Few came'),
    'It is late',
    1,
    'ew came. "|It is late',
  ],
])('words are found in %s', (_case, text, words, nth, place) => {
  expect(found(text, words, nth)?.replace(/\n/g, ' ')).toBe(place);
});

test.each([
  ['a text without them', 'He spoke.', 'Quill', 0],
  ['a text that has them at another place alone', lines(0, 2), 'It is late', 0],
  ['the mouth of another one', STORY.replace(/"It is late," Reed.*\n/, '\n'), 'It is late', 0],
  ['a text where both sides were changed', 'Ada Quill won the race.', 'Quill', 0],
])('words rest in %s', (_case, text, words, nth) => {
  expect(found(text, words, nth)).toBeNull();
});

test('of places that are alike it is the nearest', () => {
  const text = 'A short line that is told again. '.repeat(9);
  const third = anchorAt(text, [2 * 33 + 2, 2 * 33 + 7]);
  expect(findAnchor(text, third)).toEqual([68, 73]);
  expect(findAnchor(text.slice(33), third)).toEqual([68, 73]);
});

test('a cut through a character harms nothing', () => {
  const text = `${'😀'.repeat(30)}a Quill spoke ${'😀'.repeat(30)}`;
  const anchor = anchorAt(text, [62, 67]);
  expect(anchor.words).toBe('Quill');
  expect(findAnchor(`So. ${text}`, anchor)).toEqual([66, 71]);
});

test('of several that hold a place it is the shortest, of equal ones the first; fewer than half of its words are none', () => {
  const spans: Span[] = [
    [0, 50],
    [10, 20],
    [10, 20],
  ];
  const spanOf = (span: Span) => span;
  expect(nearestTo([12, 18], spans, spanOf)).toBe(1);
  expect(nearestTo([60, 70], spans, spanOf)).toBe(-1);
  expect(nearestTo([15, 30], spans.slice(1), spanOf)).toBe(-1);
});

/** Lines of STORY in another order. */
function lines(...order: number[]): string {
  const all = STORY.split('\n');
  return order.map((at) => all[at]).join('\n');
}

function moved(text: string): string {
  const sentence = '"It is late," Reed said at the bridge.';
  return `${text.replace(` ${sentence}`, '').replace('on Monday', 'at noon')} ${sentence}`;
}

function plain(text: string): string {
  return text.replace(/["\n]/g, (mark) => (mark === '"' ? '' : '\n\n'));
}
