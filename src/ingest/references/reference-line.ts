import type { Rejection } from '../../model/article';
import type { ReferenceEntity } from '../../model/reference';

/** What became of one line: somebody known, nothing that is an actor (null), or what is wrong with it. */
export type ReferenceLine = { line: number } & (
  { entity: ReferenceEntity | null } | { rejection: Rejection }
);

export interface NumberedLine {
  number: number;
  text: string;
}

/** What a reader made of a record; a text says what is wrong with it. */
export function toResult(
  read: ReferenceEntity | null | string,
): { entity: ReferenceEntity | null } | { rejection: Rejection } {
  return typeof read === 'string' ? reject(read) : { entity: read };
}

export function reject(message: string): { rejection: Rejection } {
  return { rejection: { code: 'BAD_REFERENCE', message } };
}
