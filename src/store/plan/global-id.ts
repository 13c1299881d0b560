import { UserError } from '../../errors';
import { atArgument } from './argument-refusal';
import { made, type Text } from './open-text';
import { raw, sql, type Sql } from './sql';

/** What stands before the number; "actor" for people, organisations, places and unnamed sources alike. */
export const ID_KINDS = [
  'actor',
  'article',
  'claim',
  'correction',
  'feed',
  'job',
  'meeting',
  'mention',
  'quote',
  'relation',
  'role',
  'run',
  'story',
  'watch',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

export interface GlobalId {
  readonly kind: IdKind;
  /** A string, since a bigint may be beyond what a number holds. */
  readonly number: string;
}

/** "quote-33" of a number: the id that clients see. */
export function globalId(kind: IdKind, number: Sql): Sql {
  return sql`${raw(`'${kind}-'`)} || ${number}`;
}

/** @throws UserError BAD_USER_INPUT where it isn't shaped like an id of this server. */
export function readGlobalId(id: string): GlobalId {
  // In one spelling, since programs compare ids as texts: "actor-07" is none.
  const [, kind, number] = /^([a-z]+)-(0|[1-9]\d{0,17})$/.exec(id) ?? [];
  if (isIdKind(kind) && number !== undefined) return { kind, number };
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id;
  throw new UserError(
    'BAD_USER_INPUT',
    `"${shown}" is no id of this server. An id looks like actor-7 or quote-33.`,
  );
}

/**
 * The number of an id that has to be of this kind. One beyond what a number holds would be taken for another's.
 * @throws UserError BAD_USER_INPUT
 */
export function numberOf(kind: IdKind, id: string): number {
  const read = readGlobalId(id);
  const number = Number(read.number);
  if (read.kind === kind && Number.isSafeInteger(number)) return number;
  throw new UserError('BAD_USER_INPUT', `${id} is no ${kind}. Give an id like ${kind}-4.`);
}

/** The number of an id that is of this kind; another one names nothing here. */
export function numberIn(kind: IdKind, id: string): string | null {
  const read = readGlobalId(id);
  return read.kind === kind ? read.number : null;
}

/** The numbers of those ids that are of this kind. */
export function numbersOf(kind: IdKind, ids: readonly Text[]): unknown[] {
  return ids
    .map((id, index) => atArgument(index, () => made(id, (text) => numberIn(kind, text))))
    .filter((number) => number !== null);
}

function isIdKind(kind: string | undefined): kind is IdKind {
  return ID_KINDS.includes(kind as IdKind);
}
