import { wordWith } from './word-with';
import { COLUMN } from '../../../src/analyse/syntax/columns';
import { MOVES, Move, NONE, ParserState } from '../../../src/analyse/syntax/parser-state';
import { SentenceTable } from '../../../src/analyse/syntax/sentence-table';

function stateOf(size: number): ParserState {
  const words = Array.from({ length: size }, () => wordWith(new Int32Array(14)));
  return new ParserState(new SentenceTable(words));
}

function allowed(state: ParserState): Move[] {
  return MOVES.filter((move) => state.allows(move));
}

test('moves build heads, children and the table that features read', () => {
  const state = stateOf(3);
  state.shift();
  state.attach(Move.Left, 5);
  state.shift();
  state.shift();
  state.attach(Move.Right, 40);
  state.attach(Move.Left, 0);
  expect(state.done).toBe(true);
  expect([...state.heads]).toEqual([1, 3, 1, NONE]);
  expect([state.left[1], state.right[1], state.right2[1]]).toEqual([0, 2, NONE]);
  const { sentence } = state;
  // Label sets are bits modulo 31: 40 is kept as 9.
  expect([sentence.get(1, COLUMN.leftLabels), sentence.get(1, COLUMN.rightLabels)]).toEqual([1 << 5, 1 << 9]);
});

test('the root takes one word only, and nothing is left without a governor', () => {
  const state = stateOf(2);
  expect(allowed(state)).toEqual([Move.Shift]);
  state.shift();
  expect(allowed(state)).toEqual([Move.Shift, Move.Left]);
  state.shift();
  expect(allowed(state)).toEqual([Move.Right]);
  state.attach(Move.Right, 0);
  expect(allowed(state)).toEqual([Move.Left]);
});

test('where only one move is left, it need not be chosen', () => {
  const state = stateOf(2);
  expect(state.onlyMove()).toBe(Move.Shift);
  state.shift();
  expect(state.onlyMove()).toBeUndefined();
  state.shift();
  expect(state.onlyMove()).toBe(Move.Right);
  state.attach(Move.Right, 0);
  expect(state.onlyMove()).toBe(Move.Left);
});

test('a copy goes its own way', () => {
  const state = stateOf(2);
  state.shift();
  const copy = state.copy();
  state.shift();
  copy.attach(Move.Left, 5);
  expect([...state.heads]).toEqual([NONE, NONE, NONE]);
  expect(state.sentence.get(1, COLUMN.leftLabels)).toBe(0);
  expect([...copy.heads]).toEqual([1, NONE, NONE]);
  expect(copy.sentence.get(1, COLUMN.leftLabels)).toBe(1 << 5);
  expect([state.below(0), state.next, copy.below(0), copy.next]).toEqual([1, 2, NONE, 1]);
});
