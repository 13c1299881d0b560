import type { Token, Word } from '../text/document';

/**
 * Words of a language that has no trained weights: parts of speech by their look alone, and a flat tree.
 * Names by gazetteer and quotations can still be found in it.
 */
export function tagByShape(tokens: readonly Token[]): Word[] {
  return tokens.map(({ start, end, text }, index) => {
    const upos = uposByShape(text);
    const [head, label] = index === 0 ? [-1, 'root'] : [0, upos === 'PUNCT' ? 'punct' : 'dep'];
    return { start, end, text, upos, xpos: upos, lemma: lemmaByShape(text, upos), head, label };
  });
}

function lemmaByShape(text: string, upos: string): string {
  return upos === 'PROPN' ? text : text.toLowerCase();
}

function uposByShape(text: string): string {
  if (/^\p{N}/u.test(text)) return 'NUM';
  if (/^\p{Lu}/u.test(text)) return 'PROPN';
  if (/\p{L}/u.test(text)) return 'X';
  return /^[$€£¥%+=<>|^~]/.test(text) ? 'SYM' : 'PUNCT';
}
