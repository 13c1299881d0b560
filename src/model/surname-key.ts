import { nameKey } from './name-key';

/** Words that belong to the surname after them, in Arabic, Dutch, German and Romance names. */
const PARTICLES = new Set(
  'al el van von de der den del della di da dos du bin ibn ben abu le la ter ten'.split(' '),
);

/** "al Gaddafi" is also called "Gaddafi". */
export function withoutArticle(surname: string): string {
  return surname.replace(/^(?:al|el) (?=.)/, '');
}

/**
 * The key of the surname within a person's full name, its particles included; null for a name of one word.
 * "Anthony Cordesman" → "cordesman", "Mouwafak al-Rubaie" → "al rubaie", "Madonna" → null.
 */
export function surnameKey(name: string): string | null {
  const words = nameKey(name).split(' ');
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1] ?? '')) first -= 1;
  return first > 0 ? words.slice(first).join(' ') : null;
}
