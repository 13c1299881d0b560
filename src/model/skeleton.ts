/** What different transliterations make of one sound, and the letter that it is compared by. Longer spellings first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Щ: "Khrushchev", "Chruschtschow"; Ч: "Chekhov", "Tchekhov", "Czekhov".
  [/shch|schtsch|tsch|tch|cz/g, 'c'],
  // Ш, Ж: "Brezhnev", "Breschnew".
  [/sch|sh|sz|zh/g, 's'],
  [/ch/g, 'c'],
  [/ph/g, 'f'],
  // ذ, ض: "Gadhafi", "Kadhafi".
  [/dh/g, 'd'],
  // Г, Х, ق, غ: "Herasymchuk", "Gerasimchuk"; "Gaddafi", "Kadafi", "Qaddafi".
  [/kh|gh|ck|[ghqk]/g, 'k'],
  [/th/g, 't'],
  [/[wv]/g, 'v'],
  [/ts|tz|z/g, 's'],
];

const DOUBLED = /(.)\1+/g;

/** Vowels, and the letters for the glides between them: "Mykhailo", "Mikhail"; "Yevgeny", "Evgenij". */
const VOWELS = /[aeiouyj]/g;

/**
 * The consonants of a word (as nameKey folds it) by their sounds, so that spellings of several transliteration schemes
 * are one: "gerasimchuk", "herasymchuk" and "gerassimtchouk" are "krsmck". Other scripts stay as they are.
 */
export function skeleton(word: string): string {
  // What is looked up by it is stored, and in it x is one sound.
  return consonants(word.replace(/x/g, 'k')).replace(DOUBLED, '$1');
}

/** The same with every consonant that has a vowel before it: "muammar" is "mmr", "alexander" the "lksndr" of "aleksandr". */
export function consonants(word: string): string {
  let sounds = word
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h|z)/g, 'k');
  for (const [spelling, letter] of SOUNDS) sounds = sounds.replace(spelling, letter.toUpperCase());
  return sounds.toLowerCase().replace(DOUBLED, '$1').replace(VOWELS, '');
}

/** A word by its letters alone, whose vowels and double letters are spelled in one way: "nouri" is "nuri". */
export function plainLetters(word: string): string {
  return word
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie|[yj]/g, 'i')
    .replace(DOUBLED, '$1');
}

/** True where enough consonants are left to tell two words apart: "krsmck", not the "l" of Lee, Li and Liu. */
export function isTelling(bones: string): boolean {
  return bones.length >= 3;
}
