import type { ActorKey } from './actor';

/** A position that the article gives a person: "Iraqi security chief Mouwafak al-Rubaie". */
export interface FoundRole {
  person: ActorKey;
  /** "security chief" */
  title: string;
  /** The organisation or place of the position: Iraq. */
  of?: ActorKey;
  /** Index into `Findings.dates`. */
  date?: number;
  start: number;
  end: number;
  confidence: number;
  rule: string;
}
