// Letters that Unicode doesn't split into a base letter and an accent.
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const WHOLE_LETTER = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'g');

/**
 * The form by which names are compared and looked up: without case, accents, a leading "the" and punctuation.
 * "The People's Mujahedeen" and "people’s mujahedeen" are "peoples mujahedeen"; "U.S." is "us".
 */
export function nameKey(name: string): string {
  const words = dropSignsInWords(foldLetters(name)).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim().replace(/^the (?=.)/, '');
}

/** "o’neill" is oneill, "u.s." us. */
export function dropSignsInWords(folded: string): string {
  return folded.replace(/['’ʼʿʾ`´.]/gu, '');
}

/** "The Daily Ledger" */
export function hasThe(name: string): boolean {
  return /^the /i.test(name);
}

/** Small letters without accents: "Élan" is elan, "Łódź" lodz. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter);
}
