import { capitalsOf } from './case-mode';
import type { Capitals } from './case-mode';
import { hashText } from '../labeller/hash';
import { TRAIT_COLUMNS } from './columns';
import type { WordClusters } from './word-clusters';

/** A word by itself, as the models see it: looked up once for each form of a text. */
export interface WordTraits {
  /** In the order of TRAIT_COLUMNS. */
  values: Int32Array;
  /** The only tags to choose from, or null for any. */
  candidates: Uint8Array | null;
  capitals: Capitals;
  /** By tag, as far as they were looked up. */
  lemmas: string[];
}

/** What training remembers of a word: a hash of its usual tags, and where it has shown all its tags, which. */
export interface WordUsage {
  usage: number;
  candidates: Uint8Array | null;
}

export class TraitTable {
  private readonly known = new Map<string, WordTraits>();

  constructor(
    private readonly clusters: WordClusters,
    private readonly usages: ReadonlyMap<string, WordUsage>,
  ) {}

  traits(form: string): WordTraits {
    let traits = this.known.get(form);
    if (!traits) this.known.set(form, (traits = this.describe(form)));
    return traits;
  }

  private describe(form: string): WordTraits {
    const lower = form.toLowerCase();
    const fine = this.clusters.fine(lower);
    const exact = this.usages.get(form);
    const values: Record<(typeof TRAIT_COLUMNS)[number], number> = {
      form: hashText(form),
      lower: hashText(lower),
      shape: hashText(shapeOf(form)),
      usage: (exact ?? this.usages.get(lower))?.usage ?? 0,
      prefix1: prefix(lower, 1),
      prefix2: prefix(lower, 2),
      prefix3: prefix(lower, 3),
      suffix1: suffix(lower, 1),
      suffix2: suffix(lower, 2),
      suffix3: suffix(lower, 3),
      suffix4: suffix(lower, 4),
      fine,
      middle: this.clusters.middle(fine),
      coarse: this.clusters.coarse(fine),
    };
    return {
      values: Int32Array.from(TRAIT_COLUMNS, (column) => values[column]),
      candidates: exact?.candidates ?? null,
      capitals: capitalsOf(form),
      lemmas: [],
    };
  }
}

/** 0 where the word is no longer than that. */
function prefix(lower: string, length: number): number {
  return lower.length > length ? hashText(lower, 0, length) : 0;
}

function suffix(lower: string, length: number): number {
  return lower.length > length ? hashText(lower, lower.length - length) : 0;
}

/** Longer words look no different. */
const LONGEST_SHAPE = 32;

/** "Xxx" for "Iran", "dd" for "2007": classes of characters, runs shortened to two. */
function shapeOf(form: string): string {
  return form
    .slice(0, LONGEST_SHAPE)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1');
}
