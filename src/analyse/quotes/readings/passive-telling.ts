import { isAddressed, namesTold } from '../words/addressed';
import type { Cue } from '../attribution';
import { nounPhrase } from '../words/noun-phrase';
import { nameAgent } from './passive-agent';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import { overlap } from '../words/run';
import { antecedent } from '../sources/antecedent-of';
import { DAY_BEFORE_VERB, nominalBefore } from '../sources/surface-source';
import type { WordTable } from '../words/word-table';
import { childBy, sentenceBounds } from '../words/word-table';

/**
 * "Drivers were told to wait", "Ann Lee, asked about the loan, said …": the subject of a verb of addressing in the
 * passive is spoken to; who speaks is whom "by" names, or nobody knows. Gives each such reading its addressee.
 */
export function turnPassives(table: WordTable, readings: readonly Reading[]): void {
  for (const reading of readings) {
    const whom = objectRelative(table, reading.cue);
    if (whom) Object.assign(reading, whom);
    else if (isPassiveTelling(table, reading.cue)) turn(table, reading);
    else if (reading.cue.row && isPassive(table, reading.cue)) nameAgent(table, reading);
  }
}

/** "[Kim Dunn], whom [Ann Lee] accused of fraud, …": both stand before the verb. */
function objectRelative(table: WordTable, cue: Cue): Pick<Reading, 'source' | 'told'> | null {
  if (cue.kind !== 'verb' || !isAddressed(verbOf(cue))) return null;
  const end = beforeAuxiliaries(table, cue.head);
  let first = end;
  while (
    first > 0 &&
    /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(table.words[first - 1]!.upos) &&
    table.words[first - 1]!.text !== 'whom'
  )
    first--;
  const who = first < end && table.words[first - 1]?.text === 'whom' ? first - 1 : -1;
  if (who < 1) return null;
  const apart = table.words[who - 1]!.text === ',';
  const told = nominalBefore(table, apart ? who - 1 : who);
  return {
    source: { run: [first, end], rule: 'subject behind whom' },
    told: told && (apart ? told.run : nearest(table, told.run)),
  };
}

/** "a race against [a senator] whom Ann Lee accused of fraud": the noun next to "whom". */
function nearest({ words }: WordTable, [first, end]: Run): Run {
  const preposition = words.slice(first, end).findLastIndex(({ upos }) => upos === 'ADP');
  return [first + preposition + 1, end];
}

function turn(table: WordTable, reading: Reading): void {
  const { cue, source } = reading;
  const subject = namesTold(verbOf(cue)) ? subjectOf(table, cue) : null;
  const named = source && source.run[0] > cue.head && !(subject && overlap(source.run, subject));
  const behind = named ? source : null;
  reading.source = behind;
  reading.told = subject;
  nameAgent(table, reading);
  if (!subject) return;
  const close = setApart(table, cue.head)?.close ?? Infinity;
  const runs = reading.content.runs
    .filter((run) => !overlap(run, subject) && run[0] < close)
    .map(([first, end]): Run => [first, Math.min(end, close)]);
  if (runs.length) reading.content = { ...reading.content, runs };
}

/** "ask" of the cue "ask about". */
function verbOf({ lemma }: Cue): string {
  return isAddressed(lemma) ? lemma : lemma.split(' ')[0]!;
}

function isPassiveTelling(table: WordTable, cue: Cue): boolean {
  if (!isParticiple(table, cue) || !isAddressed(verbOf(cue))) return false;
  return (
    isPassive(table, cue) ||
    isReduced(table, cue) ||
    isWhenTold(table, cue) ||
    setApart(table, cue.head) !== null
  );
}

/** "said when [asked] about it" */
function isWhenTold({ words }: WordTable, { head }: Cue): boolean {
  return WHEN.test(words[head - 1]?.text ?? '') && NO_OBJECT.test(words[head + 1]?.text ?? '');
}

const WHEN = /^(?:when|if|once|after)$/i;

function isParticiple({ words }: WordTable, { kind, head }: Cue): boolean {
  return kind === 'verb' && /^VB[ND]$/.test(words[head]!.xpos);
}

/** "was accused", "has been widely criticised". */
function isPassive(table: WordTable, cue: Cue): boolean {
  const before = beforeAuxiliaries(table, cue.head);
  const auxiliaries = table.words.slice(before, cue.head);
  return isParticiple(table, cue) && auxiliaries.some(({ lemma }) => lemma === 'be');
}

/** Where the auxiliaries and adverbs before a verb begin. */
function beforeAuxiliaries({ words }: WordTable, verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < LONGEST_AUXILIARIES && /^(?:AUX|ADV|PART)$/.test(words[at - 1]!.upos)) at--;
  return at;
}

const LONGEST_AUXILIARIES = 5;

/** Verbs that need an object, so that one without it and with "to" or "that" right behind is a passive. */
const NEEDS_OBJECT_TO = /^(?:tell|order|urge|advise|instruct|remind|encourage|invite|warn|caution|notify)$/;
const NEEDS_OBJECT_THAT = /^(?:tell|inform|remind|notify|assure)$/;

/** "Farmers told to wait": headlines leave out "were". */
function isReduced({ words }: WordTable, cue: Cue): boolean {
  const next = words[cue.head + 1]?.text.toLowerCase();
  if (next === 'to') return words[cue.head + 2]?.xpos === 'VB' && NEEDS_OBJECT_TO.test(cue.lemma);
  if (next === 'of') return cue.lemma === 'accuse';
  return next === 'that' && NEEDS_OBJECT_THAT.test(cue.lemma);
}

/** Opens what follows a participle that has no object: "asked [about] the loan", "told [by] the bank". */
const NO_OBJECT = /^(?:about|of|by|if|whether|how|why|to|that)$/i;

/** Longest remark between the commas, in words. */
const LONGEST_REMARK = 30;

/** A participle between commas, with the name that it is said of. */
interface Apart {
  name: Run;
  /** The comma behind it. */
  close: number;
}

/** "[Ann Lee], asked about the loan, said …" or "(When) asked about the loan, [Ann Lee] said …"; null for all others. */
function setApart(table: WordTable, verb: number): Apart | null {
  const { words } = table;
  if (!NO_OBJECT.test(words[verb + 1]?.text ?? '')) return null;
  const [first] = sentenceBounds(table, verb);
  if (verb === first || (verb === first + 1 && WHEN.test(words[first]!.text))) return opening(table, verb);
  const close = commasBehind(table, verb)[0] ?? -1;
  if (close < 0 || !isFinite(table, close + 1)) return null;
  const name = words[verb - 1]?.text === ',' ? nominalBefore(table, verb - 1)?.run : null;
  return name ? { name, close } : null;
}

/** "Asked whether it was her sister, Kim, who had left[, she] said": the first comma with a name and a verb behind it. */
function opening(table: WordTable, verb: number): Apart | null {
  for (const close of commasBehind(table, verb)) {
    let end = close + 1;
    while (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP)$/.test(table.words[end]?.upos ?? '')) end++;
    if (end > close + 1 && isFinite(table, end)) return { name: [close + 1, end], close };
  }
  return null;
}

/** True where a finite verb stands, or a day before it. */
function isFinite({ words }: WordTable, at: number): boolean {
  const verb = DAY_BEFORE_VERB.test(words[at]?.text ?? '') ? at + 1 : at;
  // A past far behind its subject looks like a participle: "asked whether it was late, declined to say".
  const participle = words[verb]?.xpos === 'VBN' && words[verb + 1]?.text === 'to';
  return participle || FINITE.test(words[verb]?.xpos ?? '');
}

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;

/** The commas that may end what a verb in its sentence governs: "asked whether it rained, as she claims[,] he said". */
function commasBehind(table: WordTable, verb: number): number[] {
  const [, end] = sentenceBounds(table, verb);
  const commas: number[] = [];
  let inside = false;
  for (let at = verb + 1; at < Math.min(end, verb + LONGEST_REMARK); at++) {
    if (table.words[at]!.text !== ',') continue;
    inside = !inside && table.words[at + 1]?.text === 'as';
    if (!inside) commas.push(at);
  }
  return commas;
}

function subjectOf(table: WordTable, { head }: Cue): Run | null {
  const apart = setApart(table, head);
  if (apart) return apart.name;
  const before = beforeAuxiliaries(table, head);
  const who = antecedent(table, before - 1);
  if (who) return who.run;
  const subject = childBy(table, head, 'nsubj');
  const run = subject >= 0 && subject < before ? nounPhrase(table, subject) : null;
  // "Papers seen by the Post show that [the bank] was warned": the parser reaches over the clause.
  const ahead = run && table.words.slice(run[0], before).some(({ text }) => text === 'that');
  return run && !ahead ? run : (nominalBefore(table, head)?.run ?? null);
}
