import type { ContentRepair, Draft } from './content-repair';
import { TAKES_OBJECT } from '../sources/clause-repairs';
import type { Run } from '../words/run';
import { sentenceBounds, type WordTable } from '../words/word-table';

/** A headline sets one statement beside another, in the present tense: "X says A, Y rejects B". */
export const HEADLINE_REPAIRS: readonly ContentRepair[] = [
  {
    name: 'whole clause of a headline',
    apply: withVerb,
    reason: 'headlines leave out auxiliaries, so that a verb behind its subject looks like a participle',
    example: 'Ann Lee says [talks failed]',
  },
  {
    name: 'up to the next speaker of a headline',
    apply: upToNextSpeaker,
    reason: 'behind a comma another speaks, whose verb is one of saying',
    example: 'Ann Lee says [the road is closed], Kim Dunn rejects claim',
  },
  {
    name: 'behind the first speaker of a headline',
    apply: behindFirstSpeaker,
    reason: 'whoever agrees agrees with what is said, not that it is said',
    example: 'Ann Lee says [the road is closed], experts agree',
  },
  {
    name: 'behind its own verb in a headline',
    apply: behindOwnVerb,
    reason: 'what has an object of its own takes nothing from before the comma',
    example: 'Ann Lee says the road is closed, Kim Dunn rejects [claim]',
  },
  {
    name: 'not its own act in a headline',
    apply: behindTurn,
    reason: 'who does one thing and blames another does not blame it for what it did itself',
    example: 'Iran halts talks, blames US for [delay]',
  },
  {
    name: 'not what it did before it spoke',
    apply: behindSpeaking,
    reason: 'who does one thing and says another is named first; the words are those behind the verb',
    example: 'Airline boss defends fees, says [rivals "hide theirs"]',
  },
];

/** "[Airline boss] defends fees, says [rivals hide theirs]" */
function behindSpeaking({ table, cue, block: [first, from], runs }: Draft): Run[] {
  const { sentence, words } = table;
  const [start, end] = sentenceBounds(table, cue.head);
  const says = /^VB[ZP]$/.test(words[cue.head]!.xpos) && isComma(table, cue.head - 1);
  if (sentence[cue.head] !== 0 || first !== start || from !== cue.head + 1 || !says) return runs;
  return runs.some(([at]) => at < cue.head) ? [[from, end]] : runs;
}

function upToNextSpeaker({ table, lexicon, cue, runs }: Draft): Run[] {
  if (table.sentence[cue.head] !== 0) return runs;
  return runs.map(([first, end]) => {
    for (let at = Math.max(first, cue.head) + 1; at < end - 2; at++)
      if (isComma(table, at) && speaksNext(table, at + 1, end, lexicon)) return [first, at];
    return [first, end];
  });
}

function speaksNext(table: WordTable, from: number, end: number, lexicon: Draft['lexicon']): boolean {
  return turnVerb(table, from, end, lexicon) > from;
}

/** The verb of a speaker who is named from a word on, or -1. */
function turnVerb({ words }: WordTable, from: number, end: number, { turnVerbs }: Draft['lexicon']): number {
  let verb = from;
  while (verb < end && NOMINAL.test(words[verb]!.upos)) verb++;
  const turns = turnVerbs.present.has(words[verb]?.text ?? '');
  // "Claims" and "calls" are nouns as well.
  const named = words.slice(from, verb).some(({ upos }) => upos === 'PROPN') || words[verb]?.xpos === 'VBZ';
  return named && turns ? verb : -1;
}

function behindFirstSpeaker({ table, lexicon, cue, runs }: Draft): Run[] {
  if (table.sentence[cue.head] !== 0 || cue.row?.act !== 'AGREE') return runs;
  return runs.map(([first, end]) => {
    const verb = end <= cue.head ? turnVerb(table, first, end - 1, lexicon) : -1;
    return verb > first ? [verb + 1, end] : [first, end];
  });
}

function withVerb({ table, cue, block, runs }: Draft): Run[] {
  const { words, sentence } = table;
  if (sentence[cue.head] !== 0 || cue.lemma !== 'say') return runs;
  const [, stop] = sentenceBounds(table, cue.head);
  return runs.map(([first, end]) => {
    const subject = first === block[1] && words.slice(first, end).every(({ upos }) => NOMINAL.test(upos));
    return subject && end < stop && words[end]!.upos === 'VERB' ? [first, stop] : [first, end];
  });
}

const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/;

function behindOwnVerb({ table, lexicon, cue, block, runs }: Draft): Run[] {
  const [start, end] = sentenceBounds(table, cue.head);
  const { words, head } = table;
  if (table.sentence[cue.head] !== 0 || block[0] <= start || !isComma(table, block[0] - 1)) return runs;
  const hasObject = words
    .slice(block[1], end)
    .some(({ label }, i) => label === 'obj' && head[block[1] + i] === cue.head);
  // "Warns of rain": the preposition has it.
  if (!(hasObject || cue.words.length > 1) || !lexicon.turnVerbs.present.has(words[cue.head]!.text))
    return runs;
  const behind = runs.filter(([first]) => first >= block[1]);
  return behind.length > 0 ? behind : [[block[1], end]];
}

function behindTurn({ table, cue, block: [, from], runs }: Draft): Run[] {
  const { sentence, words } = table;
  const turns = TAKES_OBJECT.test(cue.lemma) && /^VB[ZP]$/.test(words[cue.head]!.xpos);
  if (sentence[cue.head] !== 0 || !turns || !isComma(table, cue.head - 1)) return runs;
  return runs.every(([, end]) => end <= cue.head) ? [[from, sentenceBounds(table, cue.head)[1]]] : runs;
}

function isComma({ words, quotation }: WordTable, at: number): boolean {
  return words[at]?.text === ',' && quotation[at]! < 0;
}
