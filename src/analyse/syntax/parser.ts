import type { Labeller } from './labeller';
import { Move, ParserState } from './parser-state';
import { parseTemplates, placeParser } from './parse-templates';
import type { SentenceTable } from './sentence-table';

const { abs } = Math;

/** Weights of a feature lie together: what speaks for Left and for Right, each rather than for Shift. */
export const MOVE_STRIDE = 2;

/** Greedy arc-hybrid parsing: the move with the best score each time, and a label for each arc as it is made. */
export class Parser {
  private readonly templates = parseTemplates();
  private readonly mask: number;

  /** @param weights MOVE_STRIDE for each cell; a power of two of cells */
  constructor(
    private readonly weights: Int8Array,
    private readonly labeller: Labeller,
  ) {
    this.mask = weights.length / MOVE_STRIDE - 1;
  }

  /** Needs tags and supertags, decides the column "label". @returns heads, the sentence's size for the root's word */
  parse(sentence: SentenceTable): Int32Array {
    const state = new ParserState(sentence);
    while (!state.done) {
      const move = state.onlyMove() ?? this.bestMove(state);
      if (move === Move.Shift) state.shift();
      else state.attach(move, this.labeller.labelOf(state, state.below(0), state.headFor(move)));
    }
    return state.heads;
  }

  private bestMove(state: ParserState): Move {
    const { weights, mask } = this;
    const { features } = this.templates;
    placeParser(this.templates, state);
    this.templates.fill(state.sentence.values);
    let left = 0;
    let right = 0;
    for (let index = 0; index < features.length; index++) {
      const at = (features[index]! & mask) * MOVE_STRIDE;
      const forLeft = weights[at]!;
      const forRight = weights[at + 1]!;
      left += forLeft * abs(forLeft);
      right += forRight * abs(forRight);
    }
    if (right > left && right > 0 && state.allows(Move.Right)) return Move.Right;
    return left > 0 ? Move.Left : Move.Shift;
  }
}
