import { foldLetters } from '../../model/name-key';
import { IRREGULAR, NUMBER_WORDS, SMALL_WORDS } from './small-words';

export interface ContentWords {
  words: string[];
  numbers: string[];
}

/** What a text is about: its words without endings, and its numbers in digits; each once, in their order. */
export function contentWords(text: string): ContentWords {
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const [token] of foldLetters(text)
    .replace(/n['’]t\b/gu, ' ')
    .matchAll(/\d[\d.,]*\d|\d|[\p{L}]+(?:['’]\p{L}+)?/gu)) {
    const word = token.replace(/['’].*$/u, '');
    const number = /^\d/.test(word) ? word.replace(/[.,](?=\d{3})/g, '') : NUMBER_WORDS.get(word);
    if (number !== undefined) numbers.add(number);
    else if (!SMALL_WORDS.has(word) && word.length > 1) words.add(stem(word));
  }
  return { words: [...words], numbers: [...numbers] };
}

/** "building", "builds" and "built" are build; it need be no word: "denied" is deni. */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return bare(known);
  const [, cut] = /^(\p{L}*[aeiouy]\p{L}*)(?:ing|ed)$/u.exec(singular(word)) ?? [];
  return bare(cut !== undefined && cut.length >= 3 ? cut : singular(word));
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss|z)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
}

/** "stopp" is stop, "mov" and "move" are mov, "deny" and "deni" are deni. */
function bare(word: string): string {
  const single = word.replace(/([bdgklmnprt])\1$/, '$1');
  return single.length > 3 ? single.replace(/e$/, '').replace(/y$/, 'i') : single;
}
