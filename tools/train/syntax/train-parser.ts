import type { LabelChoice } from '../../../src/analyse/syntax/label-choice';
import { MOST_LABELS, MOVE_STRIDE, scoreMoves } from '../../../src/analyse/syntax/parser';
import type { ParserWeights } from '../../../src/analyse/syntax/parser';
import { MOVES, Move, ParserState } from '../../../src/analyse/syntax/parser-state';
import { parseTemplates, placeParser } from '../../../src/analyse/syntax/parse-templates';
import type { SentenceTable } from '../../../src/analyse/syntax/sentence-table';
import { bestCandidate } from '../../../src/analyse/syntax/tagger';
import { AveragedTable } from '../averaged-table';
import { LogLinearTable } from '../log-linear-table';
import type { SeededRandom } from '../random';
import { bestMoves } from './oracle';
import type { GoldTree } from './oracle';

export interface ParsedSentence {
  /** Tagged as the tagger would, were the sentence new to it. */
  table: SentenceTable;
  gold: GoldTree;
}

/** Sizes of the tables, powers of two; with fewer cells features share weights and the parser gets worse. */
export interface ParserSizes {
  moveCells: number;
  labelTable: number;
}

/** Features seen only once in gold states stand for their sentence alone. */
const FEWEST_USES = 2;
/** Share of wrong moves that are made all the same, so that the parser learns to go on from them. */
const EXPLORED = 0.9;

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
  const order = [...sentences];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of random.shuffle(order)) learner.learn(sentence, epoch > 0);
    if (epoch >= epochs / 2) learner.labels.remember();
  }
  return { moves: learner.moves.averages(), labels: learner.labels.averages() };
}

class ParserLearner {
  readonly moves: AveragedTable;
  readonly labels: LogLinearTable;
  private readonly templates = parseTemplates();
  private readonly uses: Uint8Array;
  private readonly frequent = new Int32Array(this.templates.count);

  constructor(
    private readonly choice: LabelChoice,
    private readonly sizes: ParserSizes,
    private readonly random: SeededRandom,
  ) {
    this.moves = new AveragedTable(sizes.moveCells * MOVE_STRIDE);
    this.labels = new LogLinearTable(sizes.labelTable + MOST_LABELS);
    this.uses = new Uint8Array(sizes.moveCells);
  }

  /** Counts the features of the states on the way to the gold tree. */
  count({ table, gold }: ParsedSentence): void {
    const state = new ParserState(table);
    while (!state.done) {
      this.fill(state);
      for (const feature of this.templates.features) {
        const cell = feature / MOVE_STRIDE;
        if (this.uses[cell]! < FEWEST_USES) this.uses[cell]!++;
      }
      const [move] = bestMoves(state, gold) as [Move];
      if (move === Move.Shift) state.shift();
      else state.attach(move, gold.labels[state.below(0)]!);
    }
  }

  learn({ table, gold }: ParsedSentence, explore: boolean): void {
    const state = new ParserState(table);
    while (!state.done) {
      this.fill(state);
      const features = this.frequentFeatures();
      const move = this.learnMove(state, gold, features, explore);
      if (move === Move.Shift) state.shift();
      else state.attach(move, this.learnLabel(state, gold, move, features, explore));
    }
  }

  private fill(state: ParserState): void {
    placeParser(this.templates, state);
    this.templates.fill(state.sentence.values, this.sizes.moveCells - 1, MOVE_STRIDE);
  }

  private frequentFeatures(): Int32Array {
    let count = 0;
    for (const feature of this.templates.features) {
      if (this.uses[feature / MOVE_STRIDE]! >= FEWEST_USES) this.frequent[count++] = feature;
    }
    return this.frequent.subarray(0, count);
  }

  /** @returns the move to make */
  private learnMove(state: ParserState, gold: GoldTree, features: Int32Array, explore: boolean): Move {
    const scores = scoreMoves(this.moves.weights, features);
    const higher = (a: Move, b: Move): Move => (scores[b]! > scores[a]! ? b : a);
    const guess = MOVES.filter((move) => state.allows(move)).reduce(higher);
    const right = bestMoves(state, gold);
    this.moves.tick();
    if (right.includes(guess)) return guess;
    const best = right.reduce(higher);
    for (const feature of features) {
      this.moves.add(feature + best, 1);
      this.moves.add(feature + guess, -1);
    }
    return explore && this.random.next() < EXPLORED ? guess : best;
  }

  /** Labels are learnt where the arc is right. @returns the label to give */
  private learnLabel(
    state: ParserState,
    gold: GoldTree,
    move: Move,
    features: Int32Array,
    explore: boolean,
  ): number {
    const word = state.below(0);
    const head = state.headFor(move);
    const candidates = this.choice.candidates(state.sentence, word, head);
    const kept = this.labels.drop(features, this.random);
    const masked = kept.map((feature) => feature & (this.sizes.labelTable - 1));
    const guess = bestCandidate(this.labels.weights, masked, candidates);
    if (gold.heads[word] !== head) return guess;
    if (candidates.length > 1) this.labels.learn(masked, candidates, gold.labels[word]!);
    return explore ? guess : gold.labels[word]!;
  }
}
