import type { ActorKey, ActorType } from './actor';

export const MENTION_KINDS = ['NAME', 'NOMINAL', 'PRONOUN'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Words that refer to an actor. */
export interface FoundMention {
  start: number;
  end: number;
  kind: MentionKind;
  type: ActorType;
  actor: ActorKey;
  /** 0 to 1: of the findings at 0.9, about nine in ten are right. */
  confidence: number;
  /** The rule or model that decided. */
  rule: string;
}
