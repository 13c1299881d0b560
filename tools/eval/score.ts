import type { LanguagePack } from '../../src/analyse/language-pack';
import type { Findings } from '../../src/model/findings';

/** One line of the table. `value` is a percentage, 0 to 100, or a count where `unit` is "count". */
export interface Figure {
  corpus: string;
  name: string;
  value: number;
  unit: '%' | 'count';
  /** How many gold things it rests on. */
  gold: number;
}

/** One wrong answer, for `--errors`: its kind and the words around it. */
export interface EvalError {
  kind: string;
  example: string;
}

/** One finding with its confidence and whether it was right, for the calibration. */
export interface Judgement {
  what: string;
  confidence: number;
  right: boolean;
}

export interface Score {
  figures: Figure[];
  errors: EvalError[];
  judgements: Judgement[];
}

export type Analyse = (text: string, published?: string) => Findings;

/** A corpus document: its fields depend on the corpus. */
export interface GoldDocument {
  id: string;
  text: string;
  [field: string]: unknown;
}

export type Scorer = (
  corpus: string,
  documents: GoldDocument[],
  analyse: Analyse,
  pack: LanguagePack,
) => Score;

/** One that asks the whole product, its database included. */
export type AsyncScorer = (corpus: string, documents: GoldDocument[], analyse: Analyse) => Promise<Score>;

/** Counts towards precision, recall and F1. */
export class Tally {
  gold = 0;
  found = 0;
  right = 0;

  get precision(): number {
    return this.found ? this.right / this.found : 0;
  }

  get recall(): number {
    return this.gold ? this.right / this.gold : 0;
  }

  get f1(): number {
    return this.right ? (2 * this.right) / (this.gold + this.found) : 0;
  }
}

export function percent(corpus: string, name: string, share: number, gold: number): Figure {
  return { corpus, name, value: Math.round(share * 1000) / 10, unit: '%', gold };
}

export function count(corpus: string, name: string, value: number, gold: number): Figure {
  return { corpus, name, value, unit: 'count', gold };
}

/** The words at [start, end) with a little of what stands around them. */
export function excerpt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return `${before}«${text.slice(start, end)}»${after}`.replace(/\s+/g, ' ');
}
