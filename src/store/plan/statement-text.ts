/** Stands for a value among the pieces of a text. */
export const VALUE = '';

/** Where texts that begin with the same pieces part. */
interface Fork {
  readonly next: Map<string, Fork>;
  text?: string;
}

/** So many pieces are remembered: some megabytes. */
const MOST_PIECES = 20_000;

let root: Fork = { next: new Map() };
let count = 0;

/**
 * The text of these pieces, with $1, $2, … for the values. The same pieces give one and the same string: it isn't put
 * together again, and looking it up doesn't go through its thousands of letters. Both took a third of the planning.
 */
export function textOf(pieces: readonly string[]): string {
  if (count > MOST_PIECES) {
    root = { next: new Map() };
    count = 0;
  }
  let place = root;
  for (const piece of pieces) {
    let next = place.next.get(piece);
    if (!next) {
      next = { next: new Map() };
      place.next.set(piece, next);
      count += 1;
    }
    place = next;
  }
  return (place.text ??= putTogether(pieces));
}

function putTogether(pieces: readonly string[]): string {
  let values = 0;
  return pieces.map((piece) => (piece === VALUE ? `$${(values += 1)}` : piece)).join('');
}
