import { isTelling, skeleton } from './skeleton';

/** Left out by some, joined by others. */
const ARTICLES = new Set(['al', 'el']);

/**
 * The words of a name, as nameKey writes it, by what their spellings have in common: "mikhail gorbachev" and "michail
 * gorbatschow" are "mkl krbkv". Words that are too short for that stay: "kim jong un". Empty where all do, since names
 * of such words are found as they are written or not at all.
 */
export function nameSounds(key: string): string {
  const words = key.split(' ').filter((word) => !ARTICLES.has(word));
  const sounds = words.map(soundOf);
  return sounds.some((sound, index) => sound !== words[index]) ? sounds.join(' ') : '';
}

/** Coarser than a skeleton, for people to look at: "ch" of Michael and of Gorbachev is one, and "Gorbačov" has neither. */
function soundOf(word: string): string {
  const bones = skeleton(word)
    .replace(/c/g, 'k')
    .replace(/(.)\1+/g, '$1');
  // All vowels are one sound, and a last one is heard: Rohani is Rouhani, not Reagan.
  const end = /[aeiouyj]$/.test(word) ? 'a' : '';
  return isTelling(bones) ? bones + end : word;
}
