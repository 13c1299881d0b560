import type { SentenceTree } from '../../syntax/sentence-tree';
import type { Word } from '../../text/document';

/** A stretch of words after a meeting's word, by the preposition that opens it; "" for a direct object. */
export interface Phrase {
  preposition: string;
  /** The participle it belongs to: "attended" in "a meeting attended by ministers". */
  participle: string;
  /** Words from, without the preposition, to before. */
  from: number;
  to: number;
}

/** Words looked at after a meeting's word at most; its phrases are over by then. */
const MOST_WORDS = 45;

/**
 * The phrases after a word up to the end of its clause, or to before the phrase that holds a stop word. Read from tags and not from the tree, since a tree goes wrong
 * first at names with titles, and those are what follows "talks with".
 */
export function phrasesAfter(
  tree: SentenceTree,
  index: number,
  isStop: (word: Word) => boolean = () => false,
): Phrase[] {
  const phrases: Phrase[] = [];
  let current: Phrase = { preposition: '', participle: '', from: index + 1, to: index + 1 };
  const end = Math.min(tree.words.length, index + 1 + MOST_WORDS);
  const close = (to: number, preposition: string, participle: string) => {
    if (to > current.from) phrases.push({ ...current, to });
    current = { preposition, participle, from: to + 1, to: to + 1 };
  };
  let at = index + 1;
  for (; at < end; at++) {
    const word = tree.words[at];
    if (!word || endsClause(tree, index, at)) break;
    if (isStop(word)) return phrases;
    if (word.text.toLowerCase() === 'including') close(at, 'including', '');
    else if (isPreposition(word)) close(at, word.text.toLowerCase(), current.participle);
    else if (isParticiple(word) && !isAttribute(tree, at)) close(at, '', word.lemma);
  }
  if (at > current.from) phrases.push({ ...current, to: at });
  return phrases;
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD', 'VB']);
const CLAUSE_OPENERS = new Set(['WP', 'WDT', 'WRB', 'WP$']);
/** Subordinators that are tagged like prepositions. */
export const SUBORDINATORS = new Set([
  'that',
  'because',
  'while',
  'although',
  'if',
  'as',
  'though',
  'since',
  'whether',
  'than',
]);

function endsClause(tree: SentenceTree, index: number, at: number): boolean {
  const word = tree.words[at];
  if (!word) return true;
  if (FINITE.has(word.xpos) || CLAUSE_OPENERS.has(word.xpos)) return true;
  if (/^[.;:!?—–]$|^--$/.test(word.text)) return true;
  if (word.text === 'and' && tree.words[index]?.upos === 'VERB' && opensSentence(tree, at)) return true;
  // "Welcomed the news and | they thanked …".
  if (/^(i|we|he|she|they)$/i.test(word.text)) return true;
  if (word.xpos === 'IN' && SUBORDINATORS.has(word.text.toLowerCase())) return true;
  if (word.xpos === 'TO') return FINITE.has(tree.words[at + 1]?.xpos ?? '');
  return word.text === ',' && !goesOn(tree, at);
}

/** "Will visit Rome and | Lee will go to Bonn": behind "and" stands another with a verb. */
function opensSentence({ words }: SentenceTree, and: number): boolean {
  let at = and + 1;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(words[at]?.upos ?? '')) at++;
  return at > and + 1 && /^(?:MD|VBD|VBZ|VBP)$/.test(words[at]?.xpos ?? '');
}

/** A comma ends the clause but in a list, before a participle, and around a short apposition. */
function goesOn(tree: SentenceTree, comma: number): boolean {
  // American style has the comma within the quotation marks: 'the "Ocean Summit," in May'.
  const quoted = /^(''|["”])$/.test(tree.words[comma + 1]?.text ?? '') ? 1 : 0;
  const next = tree.words[comma + 1 + quoted];
  if (!next) return false;
  if (quoted) return isPreposition(next);
  if (isAbsolute(tree, comma + 1)) return false;
  if (next.text === 'and') return joinsAnother(tree, comma);
  if (next.xpos === 'VBN' || next.text.toLowerCase() === 'including' || isPreposition(next)) return true;
  if (isOfName(next) && isApposition(tree, comma)) return true;
  const window = tree.words.slice(comma + 1, comma + 14);
  const stop = window.findIndex((w) => FINITE.has(w.xpos) || CLAUSE_OPENERS.has(w.xpos));
  const list = stop < 0 ? window : window.slice(0, stop);
  return list.some((w, i) => i > 0 && w.text === 'and') && /^(NNP|NN|NNS|DT|JJ|CD|PRP\$)/.test(next.xpos);
}

/** "Met Egypt's minister, Kim Dunn[, and] officials in Cairo.": behind an apposition, with no verb before the next mark. */
function joinsAnother({ words }: SentenceTree, comma: number): boolean {
  let open = comma - 1;
  while (/^(NNP|HYPH)$/.test(words[open]?.xpos ?? '')) open--;
  const rest = words.slice(comma + 2, comma + 14);
  const end = rest.find(({ xpos, upos }) => upos === 'PUNCT' || upos === 'VERB' || CLAUSE_OPENERS.has(xpos));
  return words[open]?.text === ',' && open < comma - 1 && end?.upos === 'PUNCT';
}

/** ", with the governor saying that …" tells of something else. */
function isAbsolute({ words }: SentenceTree, at: number): boolean {
  if (words[at]?.text.toLowerCase() !== 'with') return false;
  const clause = words.slice(at + 1, at + 16);
  const end = clause.findIndex(({ xpos, text }) => FINITE.has(xpos) || /^[.,;:]$/.test(text));
  return clause.slice(0, end < 0 ? undefined : end).some(({ xpos }) => xpos === 'VBG');
}

/** "Washington, D.C. on …": names after a comma that no verb follows. */
function isApposition(tree: SentenceTree, comma: number): boolean {
  let at = comma + 1;
  while (isOfName(tree.words[at])) at++;
  const after = tree.words[at];
  return !after || isPreposition(after) || after.text === ',' || after.text === '.';
}

/** "Cardinal" of "Cardinal Ann Lee" may be taken for an adjective. */
function isOfName(word: Word | undefined): boolean {
  if (/^(NNP|NNPS|CD|HYPH)$/.test(word?.xpos ?? '')) return true;
  return word?.xpos === 'JJ' && /^\p{Lu}/u.test(word.text);
}

function isPreposition(word: Word): boolean {
  return (
    (word.xpos === 'IN' || word.xpos === 'TO' || word.text.toLowerCase() === 'including') && word.text !== ''
  );
}

function isParticiple(word: Word): boolean {
  return word.xpos === 'VBN' || (word.xpos === 'VBG' && word.text.toLowerCase() !== 'including');
}

/** "Kenya's acting president", "the visiting minister". */
function isAttribute({ words }: SentenceTree, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    word?.xpos === 'VBG' &&
    /^(?:POS|DT|PRP\$|JJ)$/.test(before?.xpos ?? '') &&
    /^NNS?$/.test(after?.xpos ?? '')
  );
}
