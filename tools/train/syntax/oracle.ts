import { MOVES, Move, NONE } from '../../../src/analyse/syntax/parser-state';
import type { ParserState } from '../../../src/analyse/syntax/parser-state';

/** The gold tree of a sentence. The head of the root's word is the sentence's length. */
export class GoldTree {
  readonly dependents: number[][];

  constructor(
    readonly heads: Int32Array,
    readonly labels: Int32Array,
  ) {
    this.dependents = Array.from({ length: heads.length + 1 }, () => []);
    heads.forEach((head, word) => this.dependents[head]!.push(word));
  }
}

/**
 * The moves that put the fewest gold arcs out of reach, from any state (Goldberg and Nivre 2013). Where arcs
 * cross, the fewest may be more than none.
 */
export function bestMoves(state: ParserState, gold: GoldTree): Move[] {
  const allowed = MOVES.filter((move) => state.allows(move));
  const costs = allowed.map((move) => moveCost(state, gold, move));
  const least = Math.min(...costs);
  return allowed.filter((_, index) => costs[index] === least);
}

function moveCost(state: ParserState, gold: GoldTree, move: Move): number {
  return move === Move.Shift ? shiftCost(state, gold) : reduceCost(state, gold, move);
}

/** The next word can't get its head, or its dependents, from below the top of the stack any more. */
function shiftCost(state: ParserState, gold: GoldTree): number {
  const word = state.next;
  const head = gold.heads[word]!;
  let cost = head !== state.below(0) && isOnStack(state, head) ? 1 : 0;
  for (const dependent of gold.dependents[word]!) if (isOnStack(state, dependent)) cost++;
  return cost;
}

/** The top of the stack loses every head but the one it gets, and the dependents still to come. */
function reduceCost(state: ParserState, gold: GoldTree, move: Move): number {
  const word = state.below(0);
  const head = gold.heads[word]!;
  const reachable = head >= state.next || head === state.below(1);
  let cost = reachable && head !== state.headFor(move) ? 1 : 0;
  for (const dependent of gold.dependents[word]!) if (dependent >= state.next) cost++;
  return cost;
}

function isOnStack(state: ParserState, word: number): boolean {
  return word < state.next && state.heads[word] === NONE;
}

/** Makes a move; an arc gets the gold label of its word. */
export function makeMove(state: ParserState, gold: GoldTree, move: Move): void {
  if (move === Move.Shift) state.shift();
  else state.attach(move, gold.labels[state.below(0)]!);
}
