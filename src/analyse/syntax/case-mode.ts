/** How a sentence is capitalised, since a capital says nothing in a headline. */
export const enum CaseMode {
  Mixed,
  /** No capital but at the start. */
  Lower,
  /** Most words begin with one: "Talks Begin in Baghdad". */
  Title,
  Capitals,
}

/** Fewer words in capitals may be acronyms, fewer capitalised ones a name. */
const FEWEST = 3;
/** Shorter words stay small in titles: "in", "the". */
const LONGEST_SMALL = 3;
/** Longer ones stay small in no title, as "between" may: "Ann Lee telephoned Kim Dunn" is none. */
const LONGEST_SMALL_IN_TITLE = 7;
const TITLE_SHARE = 0.6;

/** What a word says of its sentence's capitals. */
export const enum Capitals {
  /** No word: a number, punctuation. */
  NoLetters,
  /** In small letters, but so short that it would be in a title too. */
  ShortSmall,
  Small,
  /** In small letters, and so long that it would not be in a title. */
  LongSmall,
  Capitalised,
  /** "IRAN", but not "A". */
  Capitals,
}

export function capitalsOf(form: string): Capitals {
  if (!/^\p{L}/u.test(form)) return Capitals.NoLetters;
  if (/^\p{Lu}{2,}$/u.test(form)) return Capitals.Capitals;
  if (/^\p{Lu}/u.test(form)) return Capitals.Capitalised;
  if (form.length > LONGEST_SMALL_IN_TITLE) return Capitals.LongSmall;
  return form.length > LONGEST_SMALL ? Capitals.Small : Capitals.ShortSmall;
}

/** @param words of a sentence, by capitalsOf */
export function caseModeOf(words: readonly Capitals[]): CaseMode {
  const counts = [0, 0, 0, 0, 0, 0];
  for (let index = 1; index < words.length; index++) counts[words[index]!]!++;
  const long = counts[Capitals.LongSmall]!;
  const small = counts[Capitals.Small]! + long;
  const capitals = counts[Capitals.Capitals]!;
  const capitalised = counts[Capitals.Capitalised]! + capitals;
  if (capitals >= FEWEST && capitals > 2 * small) return CaseMode.Capitals;
  if (long === 0 && capitalised >= FEWEST && capitalised > TITLE_SHARE * (capitalised + small))
    return CaseMode.Title;
  return capitalised === 0 && small > 0 ? CaseMode.Lower : CaseMode.Mixed;
}
