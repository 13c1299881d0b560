import type { Cue } from './attribution';
import type { WordTable } from './word-table';
import { childBy, childrenOf, sentenceBounds } from './word-table';

/** A run of words [first, end) by position in the word table. */
export type Run = readonly [first: number, end: number];

/** What a rule found, and which. */
export interface SourceGuess {
  run: Run;
  rule: string;
}

/** The words that name the speaker of a cue, by the tree and the words' order; null where nothing tells. */
export function guessSource(table: WordTable, cue: Cue): SourceGuess | null {
  const { upos } = table.words[cue.head]!;
  if (upos === 'NOUN') return sourceOfNoun(table, cue.head);
  if (cue.row && upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADJ') return sourceOfPreposition(table, cue);
  return sourceOfVerb(table, cue.head, 0);
}

/** How many verbs up the chain a subject may be shared: "X met Y, promising to help and adding that …". */
const MAX_SHARING = 4;

function sourceOfVerb(table: WordTable, verb: number, depth: number): SourceGuess | null {
  if (isPassive(table, verb)) return agentOf(table, verb);
  const subject = childBy(table, verb, 'nsubj', 'csubj');
  if (subject >= 0) return sourceOfSubject(table, subject, verb);
  return invertedSource(table, verb) ?? (depth < MAX_SHARING ? sharedSource(table, verb, depth) : null);
}

function sourceOfSubject(table: WordTable, subject: number, verb: number): SourceGuess | null {
  const relative = /^(?:who|which|that)$/i.test(table.words[subject]!.text);
  const noun = table.head[verb]!;
  if (!relative) return { run: nounPhrase(table, subject), rule: 'subject' };
  if (table.words[verb]!.label !== 'acl' || noun < 0) return null;
  const [first, end] = nounPhrase(table, noun);
  // "Alex Greenwich, who said": the name ends where its relative clause begins.
  return {
    run: [first, Math.max(first + 1, trimEnd(table, first, Math.min(end, table.left[verb]!)))],
    rule: 'antecedent',
  };
}

/** "…," said the mayor: the subject after its verb, whatever the parser called it. */
function invertedSource(table: WordTable, verb: number): SourceGuess | null {
  const before = table.words[verb - 1]?.text ?? '';
  if (!/^[,"”’'»]+$/.test(before)) return null;
  const [, end] = sentenceBounds(table, verb);
  const noun = headAfter(table, verb + 1, end);
  if (noun < 0) return null;
  return { run: nounPhrase(table, noun), rule: 'inverted subject' };
}

/** Head of the noun phrase that begins at a word, or -1. */
function headAfter(table: WordTable, word: number, end: number): number {
  const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;
  const INSIDE = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|PUNCT)$/;
  let head = -1;
  for (let at = word; at < end && at < word + 8 && INSIDE.test(table.words[at]!.upos); at++) {
    if (table.words[at]!.upos === 'ADP' || table.words[at]!.upos === 'PUNCT') break;
    if (NOMINAL.test(table.words[at]!.upos)) head = at;
  }
  // The parser's head of the words just read, if it lies among them ("Finance Minister Alexei Kudrin").
  for (let at = word; head >= 0 && at <= head; at++)
    if (table.left[at]! <= word && table.right[at]! >= head) return at;
  return head;
}

/** A verb without subject speaks for the subject of the verb that governs it. */
function sharedSource(table: WordTable, verb: number, depth: number): SourceGuess | null {
  const { label } = table.words[verb]!;
  const above = table.head[verb]!;
  if (above < 0 || !/^(?:conj|advcl|xcomp|acl|parataxis|ccomp|dep)$/.test(label)) return null;
  const { upos } = table.words[above]!;
  if (label === 'acl' && upos !== 'VERB')
    return { run: nounPhrase(table, above, verb), rule: 'modified noun' };
  const shared = sourceOfVerb(table, above, depth + 1);
  return shared && { run: shared.run, rule: `shared ${shared.rule}` };
}

export function isPassive(table: WordTable, verb: number): boolean {
  const { xpos } = table.words[verb]!;
  if (xpos !== 'VBN' && xpos !== 'VBD') return false;
  for (const child of childrenOf(table, verb)) {
    const { label, lemma } = table.words[child]!;
    if (label === 'aux' && (lemma === 'be' || lemma === 'get')) return true;
  }
  return table.words[verb]!.label === 'acl' && xpos === 'VBN';
}

function agentOf(table: WordTable, verb: number): SourceGuess | null {
  const agent = withCase(table, verb, 'by');
  return agent < 0 ? null : { run: nounPhrase(table, agent), rule: 'agent' };
}

/** The child noun that stands behind a preposition, or -1. */
export function withCase(table: WordTable, head: number, ...prepositions: string[]): number {
  for (const child of childrenOf(table, head)) {
    const marker = childBy(table, child, 'case');
    if (marker >= 0 && prepositions.includes(table.words[marker]!.text.toLowerCase())) return child;
  }
  return -1;
}

/** "his claim", "the union's demand", "a warning by the bank"; else the subject of "made the claim". */
function sourceOfNoun(table: WordTable, noun: number): SourceGuess | null {
  for (const child of childrenOf(table, noun)) {
    const { label, xpos } = table.words[child]!;
    const owned = xpos === 'PRP$' || table.words[childBy(table, child, 'case')]?.xpos === 'POS';
    if (child < noun && label === 'nmod' && owned) return { run: nounPhrase(table, child), rule: 'owner' };
  }
  const by = withCase(table, noun, 'by', 'from');
  if (by >= 0) return { run: nounPhrase(table, by), rule: 'by' };
  const above = table.head[noun]!;
  if (above < 0 || table.words[above]!.upos !== 'VERB' || table.words[noun]!.label !== 'obj') return null;
  return sourceOfVerb(table, above, 1);
}

function sourceOfPreposition(table: WordTable, cue: Cue): SourceGuess | null {
  const after = cue.words[cue.words.length - 1]! + 1;
  const [, end] = sentenceBounds(table, cue.head);
  let noun = table.head[cue.head]!;
  if (noun < after || noun >= end) noun = headAfter(table, after, end);
  if (noun < 0) return null;
  const [, right] = nounPhrase(table, noun);
  return right > after ? { run: [after, right], rule: 'after preposition' } : null;
}

/** The noun phrase of a word, without its preposition, quotation marks and commas at the ends. */
export function nounPhrase(table: WordTable, noun: number, before?: number): Run {
  let first = table.left[noun]!;
  const last =
    before === undefined ? table.right[noun]! + 1 : Math.min(table.right[noun]! + 1, table.left[before]!);
  while (first < noun && /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(table.words[first]!.upos)) first++;
  return [first, trimEnd(table, Math.max(first, noun), last)];
}

function trimEnd(table: WordTable, first: number, end: number): number {
  let at = end;
  while (at > first + 1 && /^(?:PUNCT|PART|ADP)$/.test(table.words[at - 1]!.upos)) at--;
  return at;
}
