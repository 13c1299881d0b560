/** Words that hold English sentences together and are none of its neighbours': "was" and "of" are Dutch, too, "for" Danish. */
const FUNCTION_WORDS = new Set(
  'the and to that with said from has which its it been are were this would his they their not but who'.split(
    ' ',
  ),
);
/** Of the beginning, in UTF-16 units. */
const SAMPLE_LENGTH = 1_000;
const ENOUGH_WORDS = 25;
/**
 * Of the words. English reports have 0.12 to 0.3 but for one in thirty; of 400 pages in 13 other languages
 * none has five of the words.
 */
const ENGLISH_SHARE = 0.12;
const ENOUGH_DIFFERENT = 5;

/**
 * True for what is plainly English; false tells nothing. A few words tell it surer than letters in a row, of which names,
 * figures and abbreviations have many, and in a tenth of the time.
 */
export function readsAsEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const found = words.filter((word) => FUNCTION_WORDS.has(word));
  const isEnough = words.length >= ENOUGH_WORDS && found.length >= ENGLISH_SHARE * words.length;
  return isEnough && found.includes('the') && new Set(found).size >= ENOUGH_DIFFERENT;
}
