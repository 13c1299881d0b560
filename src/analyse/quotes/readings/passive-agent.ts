import type { Cue } from '../attribution';
import { isCharge } from '../contents/charge';
import { nameEnd } from '../words/name-end';
import { PASSIVE_DENIAL } from '../cues/passive-denial';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import { isConjunctionThat, trimmed } from '../words/trim-run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** Whom "by" names behind a verb in the passive. */
interface Agent {
  by: number;
  run: Run;
}

/** How far behind its verb a "by" is looked for. */
const REACH = 25;

/** Ends the clause of a passive: what stands behind belongs to another verb. */
const ENDS_CLAUSE = /^(?:[,;:.!?—–(]|--|who|which|because|but|when|while|after|before|although|though)$/i;

/** By what one is told or till when, other than by whom: "warned by letter", "told to leave by Friday". */
const NOBODY =
  /^(?:letter|e-?mail|phone|telephone|text|message|post|mail|radio|video|law|name|mistake|now|then|noon|midnight|dawn|hand|sea|air|land|rail|road|tomorrow|today|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/**
 * "Kim Dunn was accused of fraud by [the bank]", "was criticised by [Ann Lee] as unfair": the first "by" of the
 * clause names who speaks, whatever noun the parser hung it on; null where it may belong to another participle.
 */
export function agentOf(table: WordTable, cue: Cue): Agent | null {
  const [, end] = sentenceBounds(table, cue.head);
  for (let at = cue.head + 1; at < Math.min(end, cue.head + REACH); at++) {
    const { text, xpos } = table.words[at]!;
    if (table.quotation[at]! >= 0 || /^["“”‘’']$/.test(text)) continue;
    if (text.toLowerCase() === 'by') return agentBehind(table, at, cue);
    if (ENDS_CLAUSE.test(text) || /^(?:VB[NDZP]|MD)$/.test(xpos)) return null;
  }
  return null;
}

function agentBehind(table: WordTable, by: number, cue: Cue): Agent | null {
  const first = table.words[by + 1];
  if (!first || NOBODY.test(first.text) || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(first.upos)) return null;
  if (first.xpos === 'CD' && !/^NN/.test(table.words[by + 2]?.xpos ?? '')) return null;
  const stop = complementBehind(table, by + 1, cue);
  const named = table.words.slice(by + 1, stop).every(({ upos }) => NOMINAL.test(upos));
  const end = named && stop < by + SHORT_NAME ? stop : Math.min(nameEnd(table, by + 1), stop);
  return end > by + 1 ? { by, run: [by + 1, end] } : null;
}

const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|CCONJ)$/;
/** With so few words before what one is told, they are all the name. */
const SHORT_NAME = 8;

/** What one is told opens behind whom it is told by: "by the bank [of hiding losses]", "[as unfair]", "[to wait]". */
function complementBehind({ words }: WordTable, from: number, { row }: Cue): number {
  const opens = [row?.frames.includes('AS') && 'as', row?.frames.includes('FOR') && 'for'];
  let at = from + 1;
  for (; at < words.length && at < from + REACH; at++) {
    const text = words[at]!.text.toLowerCase();
    const charge = text === 'of' && row?.frames.includes('OF') && isCharge(words[at + 1]);
    if (charge || opens.includes(text) || /^(?:that|to|whether|if|how|why)$/.test(text)) return at;
  }
  return at;
}

/** Gives a verb in the passive its speaker, and takes the words that name it from what was said. */
export function nameAgent(table: WordTable, reading: Reading): void {
  const agent = reading.content.rule === PASSIVE_DENIAL ? null : agentOf(table, reading.cue);
  if (!agent) return silenceSubject(reading);
  reading.source = { run: agent.run, rule: 'agent' };
  const parted = reading.content.runs.flatMap((run) => withoutAgent(table, run, agent, reading.cue));
  const complement = complementOf(table, reading.cue, agent);
  const runs =
    complement && !parted.some(([first]) => first > reading.cue.head) ? [...parted, complement] : parted;
  const said = reading.cue.lemma === 'accuse' ? runs.filter(([first]) => first > reading.cue.head) : runs;
  if (said.length) reading.content = { ...reading.content, runs: said };
}

/** "Ann Lee is said to be rich", "it was reported that …": the subject doesn't say so. */
function silenceSubject(reading: Reading): void {
  const { cue, source } = reading;
  if (source && source.run[0] < cue.head) reading.source = null;
}

/** "[fraud] by the bank": behind the speaker go on only words that open what was said. */
function withoutAgent(table: WordTable, [first, end]: Run, { by, run }: Agent, cue: Cue): Run[] {
  if (end <= by || first >= run[1]) return [[first, end]];
  const before = trimmed(table, [first, Math.min(by, end)]);
  const opens = by === cue.head + 1 && end > run[1];
  const parts: Run[] = [before, opens ? trimmed(table, [run[1], end]) : [0, 0]];
  return parts.filter(([from, to]) => to > from);
}

/** "accused by the bank of [hiding losses]", "criticised as [unfair] by Ann Lee", "told by the bank's head, Ann Lee, that [it rained]". */
function complementOf(table: WordTable, { head, row }: Cue, { by, run }: Agent): Run | null {
  const follows = by === head + 1;
  const that = table.words[run[1]]?.text === ',' ? run[1] + 1 : run[1];
  if (follows && table.words[that] && isConjunctionThat(table, that))
    return [that + 1, sentenceBounds(table, head)[1]];
  const opener = follows ? run[1] : head + 1;
  const frame = ({ of: 'OF', as: 'AS', for: 'FOR' } as const)[table.words[opener]?.text.toLowerCase() ?? ''];
  if (!frame || !row?.frames.includes(frame)) return null;
  const stop = follows ? clauseEnd(table, opener) : by;
  return stop > opener + 1 ? [opener + 1, stop] : null;
}

function clauseEnd(table: WordTable, from: number): number {
  const [, end] = sentenceBounds(table, from);
  let stop = from + 1;
  while (stop < end && !ENDS_CLAUSE.test(table.words[stop]!.text)) stop++;
  return stop;
}
