import { hashText, mixHash } from '../../labeller/hash';

/** Groups of words that stand in like contexts, finest first; -1 for a word that has none. */
export interface WordGroups {
  fine(lower: string): number;
  middle(fine: number): number;
  coarse(fine: number): number;
}

/** What single words tell: bits of `WordLook.traits`. */
export const Trait = {
  Capital: 1,
  AllCapitals: 2,
  MaleName: 4,
  FemaleName: 8,
  PersonTitle: 16,
  BodyHead: 32,
  PlaceHead: 64,
  Demonym: 128,
  Function: 256,
  SpeechVerb: 512,
  /** Describes a body before its name: "consultancy". */
  BodyNoun: 1024,
  /** Of a body, after its name: "shares". */
  BodyWord: 2048,
  MatchVerb: 4096,
} as const;

/** What the words around a name tell of it: bits of `WordLook.signs`. */
export const Sign = {
  Small: 1,
  TwoCapitals: 2,
  /** "head of", "analyst at". */
  OfficePreposition: 4,
  PlacePreposition: 8,
  The: 16,
  Comma: 32,
  LetterOrComma: 64,
  Number: 128,
  /** "45" and "who" after a comma. */
  AgeOrWho: 256,
  Genitive: 512,
  Opening: 1024,
  Closing: 2048,
} as const;

/** What the labeller sees of a word by itself, as numbers. */
export interface WordLook {
  /** The word in small letters, as the text has it. */
  key: string;
  signs: number;
  /** What its features weigh: see name-scores.ts. Null until it is asked for. */
  scores: Int32Array | null;
  form: number;
  lower: number;
  /** First and last 1 to 4 units of the lower-case form; 0 where it is no longer. */
  prefixes: readonly number[];
  suffixes: readonly number[];
  shape: number;
  fine: number;
  middle: number;
  coarse: number;
  traits: number;
}

/**
 * Looks are kept for the words of recent texts: names repeat. Beyond this many, with a kilobyte each, the table starts
 * anew.
 */
const MOST_WORDS = 20_000;

/** The looks of words, each worked out once. */
export class WordLooks {
  private known = new Map<string, WordLook>();

  constructor(
    private readonly groups: WordGroups,
    private readonly traitsOf: (form: string, lower: string) => number,
  ) {}

  lookOf(form: string): WordLook {
    let look = this.known.get(form);
    if (look) return look;
    if (this.known.size >= MOST_WORDS) this.known = new Map();
    this.known.set(form, (look = this.describe(form)));
    return look;
  }

  private describe(written: string): WordLook {
    const form = written.replace(/’/g, "'");
    const lower = form.toLowerCase();
    const fine = this.groups.fine(lower.replace(/\d/g, '0'));
    const ends = [1, 2, 3, 4];
    return {
      key: written.toLowerCase(),
      signs: signsOf(written),
      scores: null,
      form: hashText(form),
      lower: hashText(lower),
      prefixes: ends.map((size) => (lower.length > size ? hashText(lower.slice(0, size)) : 0)),
      suffixes: ends.map((size) => (lower.length > size ? hashText(lower.slice(-size)) : 0)),
      shape: hashText(shapeOf(form)),
      fine: mixHash(1, fine),
      middle: mixHash(2, this.groups.middle(fine)),
      coarse: mixHash(3, this.groups.coarse(fine)),
      traits: caseTraits(form) | this.traitsOf(form, lower),
    };
  }
}

const SIGNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [Sign.Small, /\p{Ll}/u],
  [Sign.TwoCapitals, /\p{Lu}{2}/u],
  [Sign.OfficePreposition, /^(?:of|at|with|from|for)$/i],
  [Sign.PlacePreposition, /^(?:in|at|near|from|to|into|across|outside)$/i],
  [Sign.The, /^the$/i],
  [Sign.Comma, /^,$/],
  [Sign.LetterOrComma, /^[\p{L},]/u],
  [Sign.Number, /^\d+$/],
  [Sign.AgeOrWho, /^(?:\d\d|who)$/],
  [Sign.Genitive, /^['’]s?$/],
  [Sign.Opening, /^\($/],
  [Sign.Closing, /^\)$/],
];

function signsOf(word: string): number {
  return SIGNS.reduce((signs, [bit, pattern]) => (pattern.test(word) ? signs | bit : signs), 0);
}

function caseTraits(form: string): number {
  if (!/^\p{Lu}/u.test(form)) return 0;
  return Trait.Capital | (/\p{Lu}.*\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form) ? Trait.AllCapitals : 0);
}

/** Longer words look no different. */
const LONGEST_SHAPE = 24;

/** "Xx" for "Iran", "X.X." for "U.S.", "d" for "2007": classes of characters, runs shortened. */
function shapeOf(form: string): string {
  return form
    .slice(0, LONGEST_SHAPE)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/([xd])\1+/gu, '$1')
    .replace(/(X)\1{2,}/gu, 'XX');
}
