import type { Word } from '../text/document';

/** Adverbs between auxiliary and participle: "had not yet accused". */
const MOST_BETWEEN = 2;
/** Arcs by which a parser hangs the participle of a perfect on its auxiliary, as if that were the verb. */
const TAKEN_FOR = /^(?:xcomp|ccomp|advcl|parataxis|dep|obj)$/;

/**
 * Sets trees right in which the auxiliary of a perfect is the verb: in "had accused him" these words stand side by side,
 * and "accused" governs what a parser at times hangs on "had". Changes the words.
 * @param auxiliary its lemma
 */
export function settlePerfects(words: Word[], auxiliary: string): void {
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index]!;
    if (word.lemma !== auxiliary || word.label === 'aux') continue;
    const verb = participleAfter(words, index);
    const participle = words[verb];
    if (!participle) continue;
    if (participle.head === index && TAKEN_FOR.test(participle.label)) exchange(words, index, verb);
    else if (word.head !== verb) continue;
    Object.assign(word, { label: 'aux', upos: 'AUX' });
  }
}

/** The participle right behind a word, or -1. */
function participleAfter(words: readonly Word[], index: number): number {
  let at = index + 1;
  while (at <= index + MOST_BETWEEN && words[at]?.upos === 'ADV') at++;
  return words[at]?.xpos === 'VBN' ? at : -1;
}

/** What governs the one and hangs on it is the other's. */
function exchange(words: readonly Word[], auxiliary: number, verb: number): void {
  const { head, label } = words[auxiliary]!;
  for (const word of words) if (word.head === auxiliary) word.head = verb;
  Object.assign(words[verb]!, { head, label });
  words[auxiliary]!.head = verb;
}
