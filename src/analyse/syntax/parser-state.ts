import { COLUMN } from './columns';
import { SentenceTable } from './sentence-table';

/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const enum Move {
  /** The next word goes on the stack. */
  Shift,
  /** The next word governs the top of the stack, which is done. */
  Left,
  /** The word below the top of the stack governs it; the top is done. */
  Right,
}

export const MOVES = [Move.Shift, Move.Left, Move.Right] as const;

/** No word: an empty place of the stack, no child, no governor yet. */
export const NONE = -1;

/** Label sets are bits of the label's index modulo the bits of a number. */
const LABEL_BITS = 31;

/**
 * A half-built tree over the words 0 … size-1; `size` is the root, which waits behind the last word. Words below
 * `next` are on the stack or done. What features need of children goes into the sentence's table.
 */
export class ParserState {
  readonly size: number;
  next = 0;
  /** Governor of each word, NONE as long as it has none. */
  readonly heads: Int32Array;
  /** Outermost and second outermost child on either side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  private readonly stack: Int32Array;
  private depth = 0;

  constructor(readonly sentence: SentenceTable) {
    this.size = sentence.size;
    const places = (): Int32Array => new Int32Array(this.size + 1).fill(NONE);
    this.heads = places();
    this.left = places();
    this.left2 = places();
    this.right = places();
    this.right2 = places();
    this.stack = places();
    this.forgetLabels();
  }

  /** The same with a table of its own. */
  copy(): ParserState {
    const copy = new ParserState(new SentenceTable(this.sentence.words, this.sentence.values));
    copy.become(this);
    return copy;
  }

  /** Goes on from another state of the same sentence, which costs far less than a new one. */
  become(other: ParserState): void {
    this.heads.set(other.heads);
    this.left.set(other.left);
    this.left2.set(other.left2);
    this.right.set(other.right);
    this.right2.set(other.right2);
    this.stack.set(other.stack);
    this.next = other.next;
    this.depth = other.depth;
    this.sentence.values.set(other.sentence.values);
  }

  private forgetLabels(): void {
    for (let word = 0; word <= this.size; word++) {
      this.sentence.set(word, COLUMN.leftLabels, 0);
      this.sentence.set(word, COLUMN.rightLabels, 0);
    }
  }

  get done(): boolean {
    return this.next === this.size && this.depth === 0;
  }

  /** The word at this depth below the top of the stack, or NONE. */
  below(depth: number): number {
    return depth < this.depth ? this.stack[this.depth - 1 - depth]! : NONE;
  }

  /** The root takes one word only: the last on the stack. */
  allows(move: Move): boolean {
    if (move === Move.Shift) return this.next < this.size;
    if (move === Move.Right) return this.depth > 1;
    return this.depth > 1 ? this.next < this.size : this.depth === 1;
  }

  /** The move where no other is allowed. */
  onlyMove(): Move | undefined {
    if (this.next === this.size) return this.depth > 1 ? Move.Right : Move.Left;
    return this.depth === 0 ? Move.Shift : undefined;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The word that a move would give to `below(0)` as its governor. */
  headFor(move: Move): number {
    return move === Move.Left ? this.next : this.below(1);
  }

  /** Gives the top of the stack to the governor of a Left or Right move and takes it off. */
  attach(move: Move, label: number): void {
    const child = this.below(0);
    const head = this.headFor(move);
    this.depth--;
    this.heads[child] = head;
    this.sentence.set(child, COLUMN.label, label);
    const labels = move === Move.Left ? COLUMN.leftLabels : COLUMN.rightLabels;
    this.sentence.set(head, labels, this.sentence.get(head, labels) | (1 << (label % LABEL_BITS)));
    if (move === Move.Left) addOutside(head, child, this.left, this.left2);
    else addOutside(head, child, this.right, this.right2);
  }
}

function addOutside(head: number, child: number, outer: Int32Array, second: Int32Array): void {
  second[head] = outer[head]!;
  outer[head] = child;
}
