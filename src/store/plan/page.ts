import type { Arguments } from './arguments';
import { type Place, readCursor } from './cursor';
import type { Order } from './order';
import { atArgument, badArgument } from './argument-refusal';

export const DEFAULT_SIZE = 20;
export const LARGEST_SIZE = 100;

/** Which stretch of a list is asked for. */
export interface Page {
  readonly size: number;
  /** From the end: `last`. */
  readonly backward: boolean;
  readonly after: Place | undefined;
  readonly before: Place | undefined;
}

/** @throws UserError BAD_USER_INPUT that says what is allowed. */
export function readPage(args: Arguments, order: Order): Page {
  const { first, last } = args;
  if (isGiven(first) && isGiven(last)) throw badArgument('last', 'Give first or last, not both.');
  const placeAt = (argument: 'after' | 'before'): Place | undefined =>
    isGiven(args[argument])
      ? atArgument(argument, () => readCursor(String(args[argument]), argument, order))
      : undefined;
  return {
    size: sizeOf(args, isGiven(last) ? 'last' : 'first', ' Longer lists come in pages.'),
    backward: isGiven(last),
    after: placeAt('after'),
    before: placeAt('before'),
  };
}

/** The number of items that `first` (or `last`) asks for; 20 where it isn't given. `advice` is for who wants more. */
export function sizeOf(args: Arguments, argument: 'first' | 'last' = 'first', advice = ''): number {
  const size = args[argument] ?? DEFAULT_SIZE;
  if (typeof size === 'number' && size >= 0 && size <= LARGEST_SIZE) return size;
  throw badArgument(
    argument,
    `${argument} must be from 0 to ${LARGEST_SIZE}, but is ${String(size)}.${advice}`,
  );
}

function isGiven(argument: unknown): boolean {
  return argument !== undefined && argument !== null;
}
