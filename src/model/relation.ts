import type { ActorKey } from './actor';

export const RELATION_KINDS = [
  'MEMBER_OF',
  'LEADS',
  'PART_OF',
  'LOCATED_IN',
  'SUPPORTS',
  'OPPOSES',
  'DESIGNATED_BY',
  'OTHER',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A standing between two actors that the article asserts. */
export interface FoundRelation {
  kind: RelationKind;
  from: ActorKey;
  to: ActorKey;
  /** The words: "foreign terrorist organizations". */
  label?: string;
  /** EDTF. */
  date?: string;
  start: number;
  end: number;
  confidence: number;
  rule: string;
}
