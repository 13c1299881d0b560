export type Sex = 'm' | 'f';

/** Given names in lower case. */
export interface GivenNames {
  male: ReadonlySet<string>;
  female: ReadonlySet<string>;
}

/** Titles, forms of address and nouns for people of one sex, in lower case. */
export interface SexWords {
  maleWords: ReadonlySet<string>;
  femaleWords: ReadonlySet<string>;
}

/** The sex that the word before a name tells: "Mrs Marsh". */
export function sexOfTitle(text: string, start: number, words: SexWords): Sex | null {
  const [, title] = /(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  return title ? sexOfWord(title.toLowerCase(), words) : null;
}

export function sexOfWord(word: string, { maleWords, femaleWords }: SexWords): Sex | null {
  if (maleWords.has(word)) return 'm';
  return femaleWords.has(word) ? 'f' : null;
}

/** The sex of a full name whose first part only one sex bears. */
export function sexOfGivenName(name: string, given: GivenNames): Sex | null {
  const [first, second] = name.toLowerCase().split(' ');
  if (!second) return null;
  const male = given.male.has(first!);
  const female = given.female.has(first!);
  if (male === female) return null;
  return male ? 'm' : 'f';
}
