import { IRREGULAR } from './small-words';

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
