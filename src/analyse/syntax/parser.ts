import type { Labeller } from './labeller';
import { MOVES, Move, ParserState } from './parser-state';
import { parseTemplates, placeParser } from './parse-templates';
import type { SentenceTable } from './sentence-table';

const { abs, exp, imul, log } = Math;

/** Weights of a feature lie together: what speaks for Left and for Right, each rather than for Shift. */
export const MOVE_STRIDE = 2;

/** A lead of less over another move leaves it open which of the two is right. */
const SURE_LEAD = 6000;
/** What divides scores before they are taken for logarithms of odds. */
const TEMPERATURE = 8000;
/** A reading that is less likely than the other by more than this factor (its logarithm) is given up. */
const HOPELESS = 1;
/** In longer sentences only one reading is followed, so that time stays linear: lists and tables, for the most part. */
const LONGEST_OPEN = 200;

/** A state, and how likely it is: the logarithm, from where two readings parted. */
interface Reading {
  state: ParserState;
  score: number;
}

interface Way extends Reading {
  move: Move;
}

/**
 * Greedy arc-hybrid parsing: the move with the best score each time, and a label for each arc as it is made. Where two
 * moves are about as good, both are followed until one reading has become the likelier.
 */
export class Parser {
  private readonly templates = parseTemplates();
  private readonly mask: number;
  /** Of the last state that was scored, by move. */
  private readonly scores = new Float64Array(MOVES.length);
  /** What the last features that were summed up said for Left and for Right. */
  private left = 0;
  private right = 0;
  /** The likeliest ways on from the readings. */
  private first: Way | undefined;
  private second: Way | undefined;
  /** Those made for the sentence, two at most. */
  private states: ParserState[] = [];

  /** @param weights MOVE_STRIDE for each cell; a power of two of cells */
  constructor(
    private readonly weights: Int8Array,
    private readonly labeller: Labeller,
  ) {
    this.mask = weights.length / MOVE_STRIDE - 1;
  }

  /** Needs tags and supertags, decides the column "label". @returns heads, the sentence's size for the root's word */
  parse(sentence: SentenceTable): Int32Array {
    this.states = [new ParserState(sentence)];
    let readings: Reading[] = [{ state: this.states[0]!, score: 0 }];
    while (!readings[0]!.state.done) readings = this.goOn(readings);
    const { state } = readings[0]!;
    if (state.sentence !== sentence) sentence.values.set(state.sentence.values);
    return state.heads;
  }

  /** Makes a move in each reading; two are left at most. */
  private goOn(readings: Reading[]): Reading[] {
    const reading = readings[0]!;
    const other = readings[1];
    this.scoreMoves(reading.state);
    const best = this.bestMove();
    if (!other && (reading.state.size > LONGEST_OPEN || this.leads(best))) {
      this.make(reading.state, best);
      return readings;
    }
    this.first = this.second = undefined;
    this.addWays(reading, best);
    if (other) {
      this.scoreMoves(other.state);
      this.addWays(other, this.bestMove());
    }
    return this.followLikeliest(this.first!, this.second);
  }

  private followLikeliest(first: Way, second: Way | undefined): Reading[] {
    const both = second && second.score > first.score - HOPELESS;
    if (both && second.state === first.state) second.state = this.copyOf(first.state);
    this.make(first.state, first.move);
    if (!both) return [first];
    this.make(second.state, second.move);
    return [first, second];
  }

  /** Where both readings go on from one state, that of the other is free. */
  private copyOf(state: ParserState): ParserState {
    const free = this.states.find((other) => other !== state);
    if (!free) {
      const copy = state.copy();
      this.states.push(copy);
      return copy;
    }
    free.become(state);
    return free;
  }

  private make(state: ParserState, move: Move): void {
    if (move === Move.Shift) state.shift();
    else state.attach(move, this.labeller.labelOf(state, state.below(0), state.headFor(move)));
  }

  /** The moves that may be right, from the scores of the state. */
  private addWays({ state, score }: Reading, best: Move): void {
    const total = log(
      exp(this.lag(Move.Shift, best)) + exp(this.lag(Move.Left, best)) + exp(this.lag(Move.Right, best)),
    );
    const least = this.scores[best]! - SURE_LEAD;
    for (const move of MOVES)
      if (this.scores[move]! > least) this.addWay(state, move, score + this.lag(move, best) - total);
  }

  /** How far a move is behind the best, as a logarithm of odds. */
  private lag(move: Move, best: Move): number {
    return (this.scores[move]! - this.scores[best]!) / TEMPERATURE;
  }

  /** Keeps the two likeliest, of equals the first. */
  private addWay(state: ParserState, move: Move, score: number): void {
    const { first, second } = this;
    if (!first || score > first.score) {
      this.second = first;
      this.first = { state, move, score };
    } else if (!second || score > second.score) this.second = { state, move, score };
  }

  private leads(best: Move): boolean {
    const least = this.scores[best]! - SURE_LEAD;
    for (const move of MOVES) if (move !== best && this.scores[move]! > least) return false;
    return true;
  }

  private bestMove(): Move {
    const { scores } = this;
    if (scores[Move.Right]! > scores[Move.Left]! && scores[Move.Right]! > scores[Move.Shift]!)
      return Move.Right;
    return scores[Move.Left]! > scores[Move.Shift]! ? Move.Left : Move.Shift;
  }

  /** Those that are not allowed get -Infinity. */
  private scoreMoves(state: ParserState): void {
    const only = state.onlyMove();
    if (only === undefined) this.scoreAllowed(state);
    else this.scores.fill(-Infinity)[only] = 0;
  }

  /**
   * Where more than one move is allowed, only Right may not be among them. Two readings often differ only in what lies
   * behind both: the features of the one are then those of the other.
   */
  private scoreAllowed(state: ParserState): void {
    const { scores } = this;
    placeParser(this.templates, state);
    if (this.templates.fill(state.sentence.values)) this.sumWeights();
    scores[Move.Shift] = 0;
    scores[Move.Left] = this.left;
    scores[Move.Right] = state.allows(Move.Right) ? this.right : -Infinity;
  }

  private sumWeights(): void {
    const { weights, mask } = this;
    const { features } = this.templates;
    let left = 0;
    let right = 0;
    for (let index = 0; index < features.length; index++) {
      const at = (features[index]! & mask) * MOVE_STRIDE;
      const forLeft = weights[at]!;
      const forRight = weights[at + 1]!;
      left = (left + imul(forLeft, abs(forLeft))) | 0;
      right = (right + imul(forRight, abs(forRight))) | 0;
    }
    this.left = left;
    this.right = right;
  }
}
