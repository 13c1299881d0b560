import { hashText } from '../../labeller/hash';
import type { WordClusters } from '../../syntax/word-clusters';
import type { WordTable } from './word-table';

/** Hashes of what a feature may ask of each word, computed once a document. */
export interface WordCodes {
  lower: Int32Array;
  lemma: Int32Array;
  upos: Int32Array;
  xpos: Int32Array;
  label: Int32Array;
  /** How the word is written: "Xx", "x", "0", or the mark itself. */
  shape: Int32Array;
  /** Its word cluster of the middle and the coarse size; -1 for a word that has none. */
  middle: Int32Array;
  coarse: Int32Array;
}

export function codeWords({ words }: WordTable, clusters: WordClusters): WordCodes {
  const column = (): Int32Array => new Int32Array(words.length);
  const codes: WordCodes = {
    lower: column(),
    lemma: column(),
    upos: column(),
    xpos: column(),
    label: column(),
    shape: column(),
    middle: column(),
    coarse: column(),
  };
  const forms = new Map<string, FormCodes>();
  words.forEach(({ text, lemma, upos, xpos, label }, at) => {
    let form = forms.get(text);
    if (!form) forms.set(text, (form = formCodes(text, clusters)));
    codes.lower[at] = form.lower;
    codes.shape[at] = form.shape;
    codes.middle[at] = form.middle;
    codes.coarse[at] = form.coarse;
    codes.lemma[at] = hashText(lemma.toLowerCase());
    codes.upos[at] = hashText(upos);
    codes.xpos[at] = hashText(xpos);
    codes.label[at] = hashText(label);
  });
  return codes;
}

type FormCodes = Record<'lower' | 'shape' | 'middle' | 'coarse', number>;

function formCodes(text: string, clusters: WordClusters): FormCodes {
  const lower = text.toLowerCase();
  const fine = clusters.fine(lower);
  return {
    lower: hashText(lower),
    shape: hashText(shapeOf(text)),
    middle: clusters.middle(fine),
    coarse: clusters.coarse(fine),
  };
}

function shapeOf(text: string): string {
  if (/^\p{Lu}+$/u.test(text)) return text.length > 1 ? 'XX' : 'X';
  if (/^\p{Lu}/u.test(text)) return 'Xx';
  if (/^\p{L}/u.test(text)) return 'x';
  return /^\p{N}/u.test(text) ? '0' : text;
}
