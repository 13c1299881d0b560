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
    const [reading, other] = readings as [Reading, Reading?];
    this.scoreMoves(reading.state);
    const best = this.bestMove();
    if (!other && (reading.state.size > LONGEST_OPEN || this.leads(best))) {
      this.make(reading.state, best);
      return readings;
    }
    const ways = this.waysOn(reading, best);
    if (other) {
      this.scoreMoves(other.state);
      ways.push(...this.waysOn(other, this.bestMove()));
    }
    return this.followLikeliest(ways);
  }

  private followLikeliest(ways: Way[]): Reading[] {
    ways.sort((a, b) => b.score - a.score);
    const least = ways[0]!.score - HOPELESS;
    const [first, second] = ways.slice(0, 2).filter(({ score }) => score > least) as [Way, Way?];
    if (second?.state === first.state) second.state = this.copyOf(first.state);
    this.make(first.state, first.move);
    if (!second) return [first];
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
  private waysOn({ state, score }: Reading, best: Move): Way[] {
    const lag = (move: Move): number => (this.scores[move]! - this.scores[best]!) / TEMPERATURE;
    const total = log(MOVES.reduce((sum, move) => sum + exp(lag(move)), 0));
    const least = this.scores[best]! - SURE_LEAD;
    return MOVES.filter((move) => this.scores[move]! > least).map((move) => ({
      state,
      move,
      score: score + lag(move) - total,
    }));
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
