import { MOVES, Move, ParserState } from './parser-state';
import { parseTemplates, placeParser } from './parse-templates';
import type { LabelChoice } from './label-choice';
import type { SentenceTable } from './sentence-table';
import { bestCandidate } from './tagger';
import type { Weights } from './weights';

/** Weights of a move lie together, so that a feature is one cache line: three moves and one empty place. */
export const MOVE_STRIDE = 4;

export interface ParserWeights {
  /** MOVE_STRIDE for each cell; a power of two of cells. */
  moves: Weights;
  /** By (feature + label), a power of two, and MOST_LABELS more for features at the table's end. */
  labels: Weights;
}

/** Room for the labels of a feature. */
export const MOST_LABELS = 64;

/** Greedy arc-hybrid parsing: the move with the best score, and a label for each arc as it is made. */
export class Parser {
  private readonly templates = parseTemplates();
  private readonly moveMask: number;
  private readonly labelMask: number;

  constructor(
    private readonly weights: ParserWeights,
    private readonly choice: LabelChoice,
  ) {
    this.moveMask = weights.moves.length / MOVE_STRIDE - 1;
    this.labelMask = weights.labels.length - MOST_LABELS - 1;
  }

  /** Needs the columns "tag" and "upos", fills "label". @returns heads, the sentence's size for the root's word */
  parse(sentence: SentenceTable): Int32Array {
    const state = new ParserState(sentence);
    const { features } = this.templates;
    while (!state.done) {
      placeParser(this.templates, state);
      this.templates.fill(sentence.values, this.moveMask, MOVE_STRIDE);
      const move = bestMove(this.weights.moves, features, state);
      if (move === Move.Shift) state.shift();
      else {
        const candidates = this.choice.candidates(sentence, state.below(0), state.headFor(move));
        for (let index = 0; index < features.length; index++) features[index]! &= this.labelMask;
        state.attach(move, bestCandidate(this.weights.labels, features, candidates));
      }
    }
    return state.heads;
  }
}

const scores = new Float64Array(MOVES.length);

/** The sum of weights of each move; the array is overwritten by the next call. */
export function scoreMoves(weights: Weights, features: Int32Array): Float64Array {
  let shift = 0;
  let left = 0;
  let right = 0;
  for (let index = 0; index < features.length; index++) {
    const at = features[index]!;
    shift += weights[at]!;
    left += weights[at + 1]!;
    right += weights[at + 2]!;
  }
  scores[Move.Shift] = shift;
  scores[Move.Left] = left;
  scores[Move.Right] = right;
  return scores;
}

function bestMove(weights: Weights, features: Int32Array, state: ParserState): Move {
  const found = scoreMoves(weights, features);
  let best: Move | undefined;
  for (const move of MOVES) {
    if (state.allows(move) && (best === undefined || found[move]! > found[best]!)) best = move;
  }
  return best ?? Move.Shift;
}
