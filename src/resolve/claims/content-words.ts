import { foldLetters } from '../../model/name-key';
import { sameWord } from './same-words';
import { NUMBER_WORDS, SMALL_WORDS } from './small-words';
import { stem } from './stem';

export interface ContentWords {
  words: string[];
  numbers: string[];
}

/** What a text is about: its words without endings, each of several that say the same as one, and its numbers in
 * digits; each once, in their order. */
export function contentWords(text: string): ContentWords {
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const [token] of foldLetters(text)
    .replace(/n['’]t\b/gu, ' ')
    .matchAll(/\d[\d.,]*\d|\d|[\p{L}]+(?:['’]\p{L}+)?/gu)) {
    const word = token.replace(/['’].*$/u, '');
    const number = /^\d/.test(word) ? word.replace(/[.,](?=\d{3})/g, '') : NUMBER_WORDS.get(word);
    if (number !== undefined) numbers.add(number);
    else if (!SMALL_WORDS.has(word) && word.length > 1) words.add(sameWord(stem(word)));
  }
  return { words: [...words], numbers: [...numbers] };
}
