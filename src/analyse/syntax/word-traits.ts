import { capitalsOf } from './case-mode';
import type { Capitals } from './case-mode';
import { hashText } from '../labeller/hash';
import { TRAIT_COLUMNS } from './columns';
import type { Dictionary } from './dictionary';
import type { WordClusters } from './word-clusters';

/** A word by itself, as the models see it: looked up once for each form of a text. */
export interface WordTraits {
  /** In the order of TRAIT_COLUMNS. */
  values: Int32Array;
  /** The only tags to choose from. */
  candidates: Uint8Array;
  capitals: Capitals;
  /** By tag, as far as they were looked up. */
  lemmas: string[];
}

/** What training remembers of a form; of one in small letters, with its uses in capitals. */
export interface WordUsage {
  /** A hash of its usual tags. */
  usage: number;
  /** The tags to choose from, unless these are the open ones. */
  candidates: Uint8Array | null;
  /** As usage, from uses that were spelt just so; 0 where there are none. */
  exactUsage: number;
}

/** Tags to choose from for words that were seldom or never seen. */
export interface OpenTags<T = Uint8Array> {
  /** Of letters alone, such as "say", "U.N." and "don't". */
  words: T;
  /** Of anything else: "2007", "F-16", "www.example.org", ":-)". */
  marks: T;
}

export class TraitTable {
  /** Words that training remembers are kept from text to text; others until forget, so that memory is bounded. */
  private readonly lasting = new Map<string, WordTraits>();
  private readonly passing = new Map<string, WordTraits>();

  constructor(
    private readonly clusters: WordClusters,
    private readonly dictionary: Dictionary,
    private readonly usages: ReadonlyMap<string, WordUsage>,
    private readonly openTags: OpenTags,
  ) {}

  traits(form: string): WordTraits {
    let traits = this.lasting.get(form) ?? this.passing.get(form);
    if (!traits) {
      traits = this.describe(form);
      (this.usages.has(form) ? this.lasting : this.passing).set(form, traits);
    }
    return traits;
  }

  /** To be called after each text. */
  forget(): void {
    this.passing.clear();
  }

  private usageInOtherCase(form: string): number {
    const usages = inOtherCase(form).map((other) => this.usages.get(other)?.exactUsage ?? 0);
    return usages.find((usage) => usage !== 0) ?? 0;
  }

  private describe(form: string): WordTraits {
    const lower = form.toLowerCase();
    const fine = this.clusters.fine(lower);
    const exact = this.usages.get(form);
    const otherCase = this.usageInOtherCase(form);
    const values: Record<(typeof TRAIT_COLUMNS)[number], number> = {
      form: hashText(form),
      lower: hashText(lower),
      shape: hashText(shapeOf(form)),
      usage: (exact ?? this.usages.get(lower))?.usage ?? 0,
      otherCase,
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
      kinds: this.dictionary.kindsOf(form),
    };
    return {
      values: Int32Array.from(TRAIT_COLUMNS, (column) => values[column]),
      candidates: exact?.candidates ?? openTagsFor(form, this.openTags),
      capitals: capitalsOf(form),
      lemmas: [],
    };
  }
}

export function openTagsFor<T>(form: string, { words, marks }: OpenTags<T>): T {
  return /\p{L}/u.test(form) && !/[^\p{L}\p{M}.’'-]/u.test(form) ? words : marks;
}

/** "march" for "March", "March" for "march", both for "MARCH", none for "2007". */
function inOtherCase(form: string): string[] {
  const lower = form.toLowerCase();
  const capitalised = lower.slice(0, 1).toUpperCase() + lower.slice(1);
  return [...new Set([capitalised, lower])].filter((other) => other !== form);
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
