import { wordWith } from '../../../analyse/syntax/word-with';
import { Move, ParserState } from '../../../../src/analyse/syntax/parser-state';
import { SentenceTable } from '../../../../src/analyse/syntax/sentence-table';
import { GoldTree, bestMoves } from '../../../../tools/train/syntax/oracle';

function stateOf(size: number): ParserState {
  return new ParserState(new SentenceTable(Array.from({ length: size }, () => wordWith(new Int32Array(14)))));
}

/** Follows the oracle to the end; -1 is the root. */
function heads(gold: number[]): number[] {
  const tree = new GoldTree(
    Int32Array.from(gold, (head) => (head < 0 ? gold.length : head)),
    new Int32Array(gold.length),
  );
  const state = stateOf(gold.length);
  while (!state.done) {
    const [move] = bestMoves(state, tree) as [Move];
    if (move === Move.Shift) state.shift();
    else state.attach(move, 0);
  }
  return [...state.heads].slice(0, gold.length).map((head) => (head === gold.length ? -1 : head));
}

test.each([
  [[-1]],
  [[1, -1, 1]],
  // The minister denied the charges.
  [[1, 2, -1, 4, 2, 2]],
  [[-1, 0, 1, 2, 3]],
  [[1, 2, 3, -1]],
])('the cheapest moves lead to the tree %j', (gold) => {
  expect(heads(gold)).toEqual(gold);
});

test('where arcs cross it still ends, with every word under one root', () => {
  const found = heads([2, 3, -1, 2]);
  expect(found.filter((head) => head === -1)).toHaveLength(1);
});

test('after a wrong move the best is made of what is left', () => {
  const state = stateOf(3);
  const gold = new GoldTree(Int32Array.of(2, 0, 3), new Int32Array(3));
  state.shift();
  state.shift();
  // Word 1 should go under word 0, not under 2.
  expect(bestMoves(state, gold)).toEqual([Move.Right]);
  state.shift();
  expect(bestMoves(state, gold)).toEqual([Move.Right]);
});
