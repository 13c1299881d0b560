import { spanReader } from '../../../../src/store/queries/rows/span-values';

const text = 'One 𝕏 two. Three.';
const span = spanReader(text, [
  [0, 11],
  [12, 18],
]);

test.each([
  [[0, 3], 'One', 0, 0],
  [[4, 6], '𝕏', 0, 0],
  [[7, 17], 'two. Three', 0, 1],
  [[12, 18], 'Three.', 1, 1],
  [[11, 12], ' ', null, null],
] as const)('%j is %j, of the sentences %p to %p', ([start, end], words, sentence, last) => {
  expect(span([start, end])).toEqual({
    start_offset: start,
    end_offset: end,
    words,
    sentence,
    last_sentence: last,
  });
});

test.each([
  [[3, 3], 'the span [3, 3] is none of a text of 18'],
  [[5, 2], 'the span [5, 2] is none of a text of 18'],
  [[-1, 2], 'the span [-1, 2] is none of a text of 18'],
  [[0, 19], 'the span [0, 19] is none of a text of 18'],
  [[0.5, 2], 'the span [0.5, 2] is none of a text of 18'],
  [[0, 5], 'the span [0, 5] cuts a character in two'],
] as const)('%j is refused', ([start, end], message) => {
  expect(() => span([start, end])).toThrow(`Findings refused: ${message}`);
});
