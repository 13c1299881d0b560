import type { Arguments } from './arguments';
import type { PlannedField } from './field';

/** A GraphQL field as the planner sees it: what to read, under which key, with which arguments. */
export interface FieldRequest {
  /** Its key in the answer: the alias, or the field's name. */
  readonly key: string;
  /** "quotes", "__typename"; the parts of a list ("nodes", "pageInfo") go by their name. */
  readonly name: string;
  /** Undefined for __typename and for the parts of a list. */
  readonly field: PlannedField | undefined;
  readonly args: Arguments;
  /** Undefined for a leaf. */
  readonly selection: Selection | undefined;
  /** True where it is one and the same object in each request of its document: its SQL is too. */
  readonly fixed: boolean;
  /** What whoever asks knows it by, and its errors are told of. */
  readonly origin: unknown;
}

/** What is asked of an object: one entry, or for an interface one for each group of types that are asked the same. */
export type Selection = readonly Variant[];

export interface Variant {
  /** GraphQL's names of object types: "Person". */
  readonly types: readonly string[];
  readonly fields: readonly FieldRequest[];
  /** True where it is one and the same object in each request of its document. */
  readonly fixed: boolean;
}
