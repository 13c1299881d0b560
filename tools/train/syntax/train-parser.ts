import type { LabelChoice } from '../../../src/analyse/syntax/label-choice';
import { fillLabelFeatures, labelTemplates } from '../../../src/analyse/syntax/labeller';
import { MOVE_STRIDE } from '../../../src/analyse/syntax/parser';
import { MOVES, Move, ParserState } from '../../../src/analyse/syntax/parser-state';
import { parseTemplates, placeParser } from '../../../src/analyse/syntax/parse-templates';
import type { SentenceTable } from '../../../src/analyse/syntax/sentence-table';
import { resetLabel } from '../../../src/analyse/syntax/supertagger';
import { AveragedTable } from '../averaged-table';
import type { SeededRandom } from '../random';
import { ClassLearner } from './class-learner';
import { bestMoves, makeMove } from './oracle';
import type { GoldTree } from './oracle';

export interface ParsedSentence {
  /** Tagged and supertagged as it would be, were the sentence new to the models. */
  table: SentenceTable;
  gold: GoldTree;
}

export interface ParserWeights {
  moves: Float32Array;
  labels: Float32Array;
}

/** Sizes of the tables, powers of two; with fewer cells features share weights and the parser gets worse. */
export interface ParserSizes {
  moves: number;
  labels: number;
}

/** Features seen only once in gold states stand for their sentence alone. */
const FEWEST_USES = 2;
/** Share of wrong moves that are made all the same, so that the parser learns to go on from them. */
const EXPLORED = 0.9;
/** By how much a right move must beat the wrong ones: greedy moves want a margin, for no later one mends them. */
const MARGIN = 120;
/** Weights a cell while learning: one for each move, and an empty one. */
const STRIDE = 4;

/** An averaged perceptron for moves with a dynamic oracle, and log-linear labels. */
export function trainParser(
  sentences: readonly ParsedSentence[],
  choice: LabelChoice,
  sizes: ParserSizes,
  epochs: number,
  random: SeededRandom,
): ParserWeights {
  const learner = new ParserLearner(choice, sizes, random);
  for (const sentence of sentences) learner.count(sentence);
  const labels = learner.labels.run(sentences, epochs, (sentence, epoch) =>
    learner.learn(sentence, epoch > 0),
  );
  return { moves: relativeToShift(learner.moves.averages()), labels };
}

/** What speaks for Left and for Right rather than for Shift. */
function relativeToShift(weights: Float32Array): Float32Array {
  const relative = new Float32Array((weights.length / STRIDE) * MOVE_STRIDE);
  for (let cell = 0; cell < weights.length / STRIDE; cell++) {
    const shift = weights[cell * STRIDE + Move.Shift]!;
    relative[cell * MOVE_STRIDE] = weights[cell * STRIDE + Move.Left]! - shift;
    relative[cell * MOVE_STRIDE + 1] = weights[cell * STRIDE + Move.Right]! - shift;
  }
  return relative;
}

class ParserLearner {
  readonly moves: AveragedTable;
  readonly labels: ClassLearner;
  private readonly templates = parseTemplates();
  private readonly labelTemplates = labelTemplates();
  private readonly uses: Uint8Array;
  private readonly frequent = new Int32Array(this.templates.count);
  private readonly scores = new Float64Array(MOVES.length);

  constructor(
    private readonly choice: LabelChoice,
    private readonly sizes: ParserSizes,
    private readonly random: SeededRandom,
  ) {
    this.moves = new AveragedTable(sizes.moves * STRIDE);
    this.labels = new ClassLearner(sizes.labels, random);
    this.uses = new Uint8Array(sizes.moves);
  }

  /** Counts the features of the states on the way to the gold tree. */
  count({ table, gold }: ParsedSentence): void {
    const state = new ParserState(table);
    while (!state.done) {
      const only = state.onlyMove();
      if (only === undefined) this.countFeatures(state);
      makeMove(state, gold, only ?? bestMoves(state, gold)[0]!);
    }
    resetLabels(table);
  }

  private countFeatures(state: ParserState): void {
    this.fill(state);
    for (const feature of this.templates.features) {
      const cell = feature & (this.sizes.moves - 1);
      if (this.uses[cell]! < FEWEST_USES) this.uses[cell]!++;
    }
  }

  learn({ table, gold }: ParsedSentence, explore: boolean): void {
    const state = new ParserState(table);
    while (!state.done) {
      const move = state.onlyMove() ?? this.learnMove(state, gold, explore);
      if (move === Move.Shift) state.shift();
      else state.attach(move, this.learnLabel(state, gold, move));
    }
    resetLabels(table);
  }

  private fill(state: ParserState): void {
    placeParser(this.templates, state);
    this.templates.fill(state.sentence.values);
  }

  /** Positions of the state's features in the table. */
  private frequentFeatures(state: ParserState): Int32Array {
    this.fill(state);
    let count = 0;
    for (const feature of this.templates.features) {
      const cell = feature & (this.sizes.moves - 1);
      if (this.uses[cell]! >= FEWEST_USES) this.frequent[count++] = cell * STRIDE;
    }
    return this.frequent.subarray(0, count);
  }

  /** @returns the move to make */
  private learnMove(state: ParserState, gold: GoldTree, explore: boolean): Move {
    const features = this.frequentFeatures(state);
    this.scoreMoves(features);
    const right = bestMoves(state, gold);
    const wrong = MOVES.filter((move) => state.allows(move) && !right.includes(move));
    this.moves.tick();
    const best = this.highest(right);
    if (!wrong.length) return best;
    const rival = this.highest(wrong);
    const lead = this.scores[best]! - this.scores[rival]!;
    if (lead < MARGIN) {
      for (const feature of features) {
        this.moves.add(feature + best, 1);
        this.moves.add(feature + rival, -1);
      }
    }
    return lead < 0 && explore && this.random.next() < EXPLORED ? rival : best;
  }

  private highest(moves: readonly Move[]): Move {
    return moves.reduce((a, b) => (this.scores[b]! > this.scores[a]! ? b : a));
  }

  private scoreMoves(features: Int32Array): void {
    const { weights } = this.moves;
    for (const move of MOVES) {
      let score = 0;
      for (const feature of features) score += weights[feature + move]!;
      this.scores[move] = score;
    }
  }

  /** Labels are learnt where the arc is right. @returns the label to give */
  private learnLabel(state: ParserState, gold: GoldTree, move: Move): number {
    const [word, head] = [state.below(0), state.headFor(move)];
    const candidates = this.choice.candidates(state.sentence, word, head);
    if (candidates.length === 1) return candidates[0]!;
    fillLabelFeatures(this.labelTemplates, state, word, head);
    const right = gold.heads[word] === head ? gold.labels[word]! : undefined;
    return this.labels.learn(this.labelTemplates.features, candidates, right);
  }
}

/** Labels are foretold again, as they were before the parse. */
function resetLabels(table: SentenceTable): void {
  for (let word = 0; word < table.size; word++) resetLabel(table, word);
}
