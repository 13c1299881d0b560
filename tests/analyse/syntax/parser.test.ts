import { wordWith } from './word-with';
import { MOST_CLASSES } from '../../../src/analyse/syntax/classifier';
import { COLUMN } from '../../../src/analyse/syntax/columns';
import { LabelChoice } from '../../../src/analyse/syntax/label-choice';
import { Labeller } from '../../../src/analyse/syntax/labeller';
import { MOVE_STRIDE, Parser } from '../../../src/analyse/syntax/parser';
import { SentenceTable } from '../../../src/analyse/syntax/sentence-table';

const LABEL = 3;
/** Of one part of speech, number 0, and of the root, number 1. */
const labeller = new Labeller(
  new Int8Array(MOST_CLASSES + 2),
  new LabelChoice(
    Array.from({ length: 4 }, () => Uint8Array.of(LABEL)),
    1,
  ),
);

/** Of equal words, so that each state has the same few features; each of them weighs so much for Left and for Right. */
function parse(size: number, left: number, right: number): { heads: number[]; labels: number[] } {
  const words = Array.from({ length: size }, () => wordWith(new Int32Array(14)));
  const sentence = new SentenceTable(words);
  for (let word = 0; word < size; word++) sentence.set(word, COLUMN.label, 0);
  const heads = [...new Parser(Int8Array.of(left, right), labeller).parse(sentence)].slice(0, size);
  return { heads, labels: heads.map((_, word) => sentence.get(word, COLUMN.label)) };
}

test('weights for Left put each word under the next, the last under the root', () => {
  expect(MOVE_STRIDE).toBe(2);
  expect(parse(4, 20, -20)).toEqual({ heads: [1, 2, 3, 4], labels: [3, 3, 3, 3] });
});

test('weights for neither put each word under the one before it', () => {
  expect(parse(4, -20, -20)).toEqual({ heads: [4, 0, 1, 2], labels: [3, 3, 3, 3] });
});

test('where moves are about as good, the sentence gets a tree all the same, and its labels', () => {
  for (const [left, right] of [
    [0, 0],
    [1, 1],
    [-1, 1],
    [2, -1],
  ]) {
    const { heads, labels } = parse(6, left!, right!);
    expect(labels).toEqual([3, 3, 3, 3, 3, 3]);
    expect(heads.filter((head) => head === 6)).toHaveLength(1);
    for (let word = 0; word < 6; word++) expect(rootOf(heads, word)).toBe(6);
  }
});

/** The end of the way up; the number of words where it turns in circles without an end. */
function rootOf(heads: number[], word: number): number {
  let at = word;
  for (let step = 0; step <= heads.length && at < heads.length; step++) at = heads[at]!;
  return at;
}

test('of a table of thousands of words one reading is followed, however open it is', () => {
  const { heads } = parse(20_000, 0, 0);
  expect(heads.filter((head) => head === 20_000)).toHaveLength(1);
});
