import type { Cue } from '../attribution';
import { headAfter, nounPhrase, trimEnd, withCase } from '../words/noun-phrase';
import type { Run, SourceGuess } from '../words/run';
import { acrossInsertion, surfaceSource } from './surface-source';
import type { WordTable } from '../words/word-table';
import { childBy, childrenOf, sentenceBounds } from '../words/word-table';

/** The words that name the speaker of a cue, by the tree and the words' order; null where nothing tells. */
export function guessSource(table: WordTable, cue: Cue): SourceGuess | null {
  if (cue.kind === 'noun') return sourceOfNoun(table, cue.head);
  if (cue.kind === 'preposition') return sourceOfPreposition(table, cue);
  return sourceOfVerb(table, cue.head, 0);
}

/** How many verbs up the chain a subject may be shared: "X met Y, promising to help and adding that …". */
const MAX_SHARING = 4;

function sourceOfVerb(table: WordTable, verb: number, depth: number): SourceGuess | null {
  const beside = depth === 0 && surfaceSource(table, verb);
  if (beside) return beside;
  if (isPassive(table, verb)) return agentOf(table, verb);
  const subject = subjectOf(table, verb);
  const across = depth === 0 && acrossInsertion(table, verb);
  if (across && !(subject >= 0 && subject < across.run[1] && isNamed(table, across.run, subject)))
    return across;
  if (subject >= 0) return sourceOfSubject(table, subject, verb);
  return invertedSource(table, verb) ?? (depth < MAX_SHARING ? sharedSource(table, verb, depth) : null);
}

/** The subject is the name itself, no word of the remark behind it. */
function isNamed(table: WordTable, [first]: Run, subject: number): boolean {
  for (let at = first; at < subject; at++) if (table.words[at]!.text === ',') return false;
  return subject >= first;
}

/** The subject next to the verb: in "The bridge, the mayor said, was safe" a parser may give it two. */
function subjectOf(table: WordTable, verb: number): number {
  let nearest = -1;
  for (const child of childrenOf(table, verb)) {
    if (!/^[nc]subj$/.test(table.words[child]!.label)) continue;
    if (nearest < 0 || child < verb) nearest = child;
  }
  return nearest;
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
  // ", saying the road was closed": a participle has its speaker before it.
  if (!/^[,"”’'»]+$/.test(before) || table.words[verb]!.xpos === 'VBG') return null;
  const [, end] = sentenceBounds(table, verb);
  const noun = headAfter(table, verb + 1, end);
  if (noun < 0) return null;
  return { run: nounPhrase(table, noun), rule: 'inverted subject' };
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

/** "his claim", "the union's demand", "a warning by the bank"; else the subject of "made the claim". */
function sourceOfNoun(table: WordTable, noun: number): SourceGuess | null {
  const owner = ownerOf(table, noun);
  if (owner) return owner;
  const by = withCase(table, noun, 'by', 'from');
  if (by >= 0) return { run: nounPhrase(table, by), rule: 'by' };
  const above = table.head[noun]!;
  if (above < 0 || table.words[above]!.upos !== 'VERB' || table.words[noun]!.label !== 'obj') return null;
  return sourceOfVerb(table, above, 1);
}

/** "[his] claim", "[the union's] demand" */
export function ownerOf(table: WordTable, noun: number): SourceGuess | null {
  for (const child of childrenOf(table, noun)) {
    const { label, xpos } = table.words[child]!;
    const owned = xpos === 'PRP$' || table.words[childBy(table, child, 'case')]?.xpos === 'POS';
    if (child < noun && label === 'nmod' && owned) return { run: nounPhrase(table, child), rule: 'owner' };
  }
  return null;
}

/** "According to the ministry, …": to the first comma, or to the end of an apposition that the tree shows. */
function sourceOfPreposition(table: WordTable, cue: Cue): SourceGuess | null {
  const after = cue.words[cue.words.length - 1]! + 1;
  const [first, end] = sentenceBounds(table, cue.head);
  const noun = nounAfter(table, cue.head, after, end);
  if (noun < 0) return null;
  const [, right] = nounPhrase(table, noun);
  const comma = remarkEnd(table, nextComma(table, after, end), end);
  const opens = cue.head - first < 3 && comma > after;
  const stop = opens && (right < comma || table.words[right]?.text !== ',') ? comma : right;
  return stop > after
    ? { run: [after, stop], rule: opens ? 'opening preposition' : 'after preposition' }
    : null;
}

/** "According to the Globe, a weekly[,] most of them left": the comma behind what a name is told to be, or the same. */
function remarkEnd(table: WordTable, comma: number, end: number): number {
  const { words } = table;
  const close = comma < 0 ? -1 : nextComma(table, comma + 1, end);
  if (close < 0 || !/^an?$/.test(words[comma + 1]!.text)) return comma;
  const verb = words.slice(comma + 1, end).findIndex(({ xpos }) => /^(?:VBZ|VBP|VBD|MD)$/.test(xpos));
  const subject = words.slice(close + 1, comma + 1 + verb);
  return subject.length > 0 && subject.every(({ text }) => !/^(?:,|and|who|which)$/.test(text))
    ? close
    : comma;
}

function nounAfter(table: WordTable, preposition: number, after: number, end: number): number {
  const noun = table.head[preposition]!;
  return noun >= after && noun < end ? noun : headAfter(table, after, end);
}

function nextComma(table: WordTable, from: number, end: number): number {
  for (let at = from; at < end; at++) if (table.words[at]!.text === ',') return at;
  return -1;
}
