/** From the first letter to the last. Letters with accents are none: nameKey has folded these. */
const ALPHABETS = ['az', 'αω', 'аі', 'את', 'ءي'].map(([first = '', last = '']) =>
  lettersBetween(first, last),
);

/** Of fewer letters one makes another word: "Iran" is a letter from Iraq, but who types "Bidn" means Biden. */
const LEAST_OF_WORD = 4;

/** No name is made of longer words; of one of a thousand letters fifty thousand others would be near. */
const MOST_OF_WORD = 30;

/**
 * What a word, as nameKey writes it, may be but for one letter that was left out, put in or mistaken for another, or two
 * that changed places: "zelenksy" may be zelensky. None of a word with digits, nor of a script without an alphabet.
 */
export function nearWords(word: string): string[] {
  const alphabet = ALPHABETS.find((letters) => [...word].every((letter) => letters.has(letter)));
  if (!alphabet || word.length < LEAST_OF_WORD || word.length > MOST_OF_WORD) return [];
  const near = new Set<string>();
  for (let place = 0; place <= word.length; place += 1) {
    const before = word.slice(0, place);
    const [here = '', next = ''] = word.slice(place);
    const behind = word.slice(place + 1);
    for (const letter of alphabet) near.add(before + letter + here + behind).add(before + letter + behind);
    near.add(before + behind).add(before + next + here + behind.slice(1));
  }
  near.delete(word);
  return [...near].filter(({ length }) => length >= LEAST_OF_WORD);
}

function lettersBetween(first: string, last: string): ReadonlySet<string> {
  const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)];
  return new Set(Array.from({ length: to - from + 1 }, (_, nth) => String.fromCodePoint(from + nth)));
}
