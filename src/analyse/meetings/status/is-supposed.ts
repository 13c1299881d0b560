import type { SentenceTree } from '../../syntax/sentence-tree';
import { childrenBy } from '../../syntax/sentence-tree';

/** True where a verb tells of a meeting that nobody says there was or will be. */
export function isSupposed(tree: SentenceTree, verb: number): boolean {
  return isConditional(tree, verb) || isInverted(tree, verb) || isAsked(tree, verb);
}

/** "If they met", "unless he visits". */
function isConditional(tree: SentenceTree, verb: number): boolean {
  return childrenBy(tree, verb, 'mark').some((c) => /^(if|unless|whether)$/i.test(tree.words[c]?.text ?? ''));
}

/** "Would not say when they would meet again": nobody knows that they will. */
function isAsked({ words }: SentenceTree, verb: number): boolean {
  const clause = words.slice(Math.max(0, verb - LONGEST_QUESTION), verb);
  const opens = clause.findLastIndex(({ text }) => /^(?:when|where|whether|if)$/i.test(text));
  const [before, ...inside] = clause.slice(opens - 1);
  const isOpen =
    opens > 0 && /^(?:say|tell|know|decide|clear|unclear|sure|specify|announce)$/.test(before!.lemma);
  return isOpen && inside.some(({ xpos }) => xpos === 'MD') && inside.every(({ text }) => text !== ',');
}

/** Words from such a "when" to its verb at most: "when the two sides would". */
const LONGEST_QUESTION = 8;

/** "Had Hall met Dunn, …": nobody met. */
function isInverted({ words }: SentenceTree, verb: number): boolean {
  const had = words
    .slice(0, verb)
    .findLastIndex(({ xpos }) => !/^(DT|PRP.?|NN.*|JJ|POS|HYPH|RB)$/.test(xpos));
  const opens = had === 0 || /^[,;“"]$/.test(words[had - 1]?.text ?? '');
  return opens && words[had]?.text.toLowerCase() === 'had' && verb - had > 1;
}
