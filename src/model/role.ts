import type { ActorKey } from './actor';

/** A position that the article gives a person: "Iraqi security chief Mouwafak al-Rubaie". */
export interface FoundRole {
  person: ActorKey;
  /** "security chief" */
  title: string;
  /** The organisation or place of the position: Iraq. */
  of?: ActorKey;
  /** Told as held no longer: "former". */
  former?: true;
  /** EDTF: 2014/.. of "since 2014". */
  held?: string;
  /** Index into `Findings.dates` of the words that tell it. */
  date?: number;
  start: number;
  end: number;
  confidence: number;
  rule: string;
}
