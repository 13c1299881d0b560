import type { LemmaLexicon } from '../lexicon/lemma-lexicon';
import type { WeightFile } from '../weights/weight-file';

/** What a dictionary says that a word may be, a bit each. A name is a noun that it spells with a capital. */
export const KIND = { noun: 1, verb: 2, adjective: 4, adverb: 8, name: 16 } as const;

/** Inflected forms of these: the Penn tag by whose rules a form is brought back to its entry, and the form's bit. */
const INFLECTIONS = [
  { tag: 'NNS', of: KIND.noun, kind: 1 << 5 },
  { tag: 'NNPS', of: KIND.name, kind: 1 << 6 },
  { tag: 'VBZ', of: KIND.verb, kind: 1 << 7 },
  { tag: 'VBD', of: KIND.verb, kind: 1 << 8 },
  { tag: 'VBG', of: KIND.verb, kind: 1 << 9 },
  { tag: 'JJR', of: KIND.adjective, kind: 1 << 10 },
  { tag: 'JJS', of: KIND.adjective, kind: 1 << 11 },
] as const;

/** Shorter words only look inflected: "is", "as", "gas". */
const SHORTEST_INFLECTED = 4;

/** Set where the last part of a word with a hyphen is all that the dictionary knows: "oil-exporting". */
const LAST_PART = 1 << 12;

/** The parts of speech that a dictionary gives each word: what the treebanks never saw may stand in it. */
export class Dictionary {
  private constructor(
    private readonly entries: ReadonlyMap<string, number>,
    private readonly lemmas: LemmaLexicon,
  ) {}

  /** Sections: "words" in lower case, a line feed between them; "kinds", a byte a word. */
  static read(file: WeightFile, lemmas: LemmaLexicon): Dictionary {
    const words = new TextDecoder().decode(file.section('words')).split('\n');
    const kinds = file.section('kinds');
    return new Dictionary(new Map(words.map((word, index) => [word, kinds[index]!])), lemmas);
  }

  /** Bits of all that a word may be, as it stands or inflected; 0 where the dictionary knows nothing of it. */
  kindsOf(form: string): number {
    const lower = form.toLowerCase();
    const kinds = this.kindsOfPart(lower);
    const hyphen = lower.lastIndexOf('-');
    if (kinds || hyphen < 1) return kinds;
    const last = this.kindsOfPart(lower.slice(hyphen + 1));
    return last && last | LAST_PART;
  }

  private kindsOfPart(lower: string): number {
    let kinds = this.entries.get(lower) ?? 0;
    if (lower.length < SHORTEST_INFLECTED) return kinds;
    for (const { tag, of, kind } of INFLECTIONS) if (this.isFormOf(lower, tag, of)) kinds |= kind;
    return kinds;
  }

  /**
   * Any of the tag's rules may lead to an entry, and an "e" may be lost: without looking, "hoped" might be of "hop",
   * and "united" of "unit".
   */
  private isFormOf(lower: string, tag: string, kind: number): boolean {
    return this.lemmas.rules.some(({ tags, pattern, result }) => {
      if (!tags.includes(tag) || !pattern.test(lower)) return false;
      const stem = lower.replace(pattern, result);
      return stem !== lower && (this.isEntry(stem, kind) || this.isEntry(`${stem}e`, kind));
    });
  }

  private isEntry(word: string, kind: number): boolean {
    return ((this.entries.get(word) ?? 0) & kind) !== 0;
  }
}
