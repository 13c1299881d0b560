import type { Word } from '../../text/document';

/**
 * True for what opens a charge behind "of": "accused the Bank of England of [hiding] it", "of [fraud]". Names with
 * "of" have another name there ("the Bank of Dams"), or an article.
 */
export function isCharge(word: Pick<Word, 'text' | 'upos'> | undefined): boolean {
  if (!word) return false;
  const { text, upos } = word;
  if (upos === 'VERB') return true;
  return /^\p{Ll}/u.test(text) && (/(?:ing|ed|en)$/.test(text) || /^(?:NOUN|ADJ)$/.test(upos));
}
