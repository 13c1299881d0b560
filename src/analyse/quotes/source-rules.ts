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
  if (cue.kind === 'noun') return sourceOfNoun(table, cue.head);
  if (cue.kind === 'preposition') return sourceOfPreposition(table, cue);
  return sourceOfVerb(table, cue.head, 0);
}

/** How many verbs up the chain a subject may be shared: "X met Y, promising to help and adding that …". */
const MAX_SHARING = 4;

function sourceOfVerb(table: WordTable, verb: number, depth: number): SourceGuess | null {
  const beside = depth === 0 && (besideQuotation(table, verb) ?? finalSubject(table, verb));
  if (beside) return beside;
  if (isPassive(table, verb)) return agentOf(table, verb);
  const subject = childBy(table, verb, 'nsubj', 'csubj');
  if (subject >= 0) return sourceOfSubject(table, subject, verb);
  return invertedSource(table, verb) ?? (depth < MAX_SHARING ? sharedSource(table, verb, depth) : null);
}

/**
 * '…," the mayor told us' and '…," said the mayor': what stands between a quotation and the verb names the speaker,
 * whatever the parser made of it, since treebanks have few such sentences.
 */
function besideQuotation(table: WordTable, verb: number): SourceGuess | null {
  if (table.quotation[verb]! >= 0) return null;
  const start = nominalStart(table, verb);
  if (start < verb && closesQuotation(table, start - 1))
    return { run: [start, verbStart(table, start, verb)], rule: 'after quotation' };
  if (!closesQuotation(table, verb - 1)) return null;
  const end = nominalEnd(table, verb + 1);
  return end > verb + 1 ? { run: [verb + 1, end], rule: 'inverted' } : null;
}

/**
 * "…, the news agency, IRNA, reported.": between a comma and a verb that ends the sentence stands its subject,
 * with a name set between commas as part of it.
 */
function finalSubject(table: WordTable, verb: number): SourceGuess | null {
  const [first, end] = sentenceBounds(table, verb);
  for (let at = verb + 1; at < end; at++) if (table.words[at]!.upos !== 'PUNCT') return null;
  const start = nominalStart(table, verb);
  let comma = verb - 1;
  const back = (): void => {
    do comma--;
    while (comma >= start && table.words[comma]!.text !== ',');
  };
  const apposed = table.words[comma]!.text === ',';
  back();
  if (apposed) back();
  if (comma < Math.max(start, first + 2) || !isMainClause(table, first, comma)) return null;
  return { run: [comma + 1, verbStart(table, comma + 1, verb)], rule: 'final subject' };
}

/** A finite verb before the comma: what precedes is a clause, not a list of names. */
function isMainClause(table: WordTable, first: number, comma: number): boolean {
  for (let at = first; at < comma; at++) if (/^(?:VBZ|VBP|VBD|MD)$/.test(table.words[at]!.xpos)) return true;
  return false;
}

/** Longest name of a speaker that is read by the words' kinds alone, in words. */
const LONGEST_NOMINAL = 25;
const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|SYM|X)$/;

/** Where the words before a verb begin that can all be part of one name, with auxiliaries and adverbs next to it. */
function nominalStart(table: WordTable, verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < 4 && /^(?:AUX|ADV)$/.test(table.words[at - 1]!.upos)) at--;
  const stop = Math.max(0, at - LONGEST_NOMINAL);
  while (at > stop && isNominal(table, at - 1)) at--;
  return at;
}

/** Where the words after a verb end that name its speaker: at a verb, a clause, a full stop, a second comma. */
function nominalEnd(table: WordTable, from: number): number {
  let at = from;
  while (at < table.words.length && at < from + LONGEST_NOMINAL && isNominal(table, at)) at++;
  while (at > from && /^(?:PUNCT|ADP|DET|PART)$/.test(table.words[at - 1]!.upos)) at--;
  const head = headAfter(table, from, at);
  const temporal = temporalTail(table, from, at);
  return head < 0 ? from : temporal;
}

function isNominal(table: WordTable, word: number): boolean {
  const { upos, text } = table.words[word]!;
  return table.quotation[word]! < 0 && (NOMINAL.test(upos) || text === ',' || text === '(' || text === ')');
}

/** Cuts "on Monday", "in a statement", "Thursday" off the end of a name. */
function temporalTail(table: WordTable, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const { text, upos } = table.words[at]!;
    if (upos === 'ADP' && !/^(?:of|for|at|from|with)$/i.test(text)) return at;
    if (
      /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|last|earlier|later|this)$/i.test(text)
    )
      return at;
  }
  return end;
}

function verbStart(table: WordTable, start: number, verb: number): number {
  let at = verb;
  while (at > start + 1 && /^(?:AUX|ADV|PUNCT)$/.test(table.words[at - 1]!.upos)) at--;
  return at;
}

/** True for a mark that closes a quotation, with its comma outside allowed. */
function closesQuotation(table: WordTable, word: number): boolean {
  if (word < 1 || table.words[word]!.upos !== 'PUNCT') return false;
  const outside = table.words[word]!.text === ',' ? word - 1 : word;
  return table.quotation[outside]! < 0 && (table.quotation[outside - 1] ?? -1) >= 0;
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

/** "According to the ministry, …": to the first comma, or to the end of an apposition that the tree shows. */
function sourceOfPreposition(table: WordTable, cue: Cue): SourceGuess | null {
  const after = cue.words[cue.words.length - 1]! + 1;
  const [first, end] = sentenceBounds(table, cue.head);
  const noun = nounAfter(table, cue.head, after, end);
  if (noun < 0) return null;
  const [, right] = nounPhrase(table, noun);
  const comma = nextComma(table, after, end);
  const opens = cue.head - first < 3 && comma > after;
  const stop = opens && (right < comma || table.words[right]?.text !== ',') ? comma : right;
  return stop > after
    ? { run: [after, stop], rule: opens ? 'opening preposition' : 'after preposition' }
    : null;
}

function nounAfter(table: WordTable, preposition: number, after: number, end: number): number {
  const noun = table.head[preposition]!;
  return noun >= after && noun < end ? noun : headAfter(table, after, end);
}

function nextComma(table: WordTable, from: number, end: number): number {
  for (let at = from; at < end; at++) if (table.words[at]!.text === ',') return at;
  return -1;
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
