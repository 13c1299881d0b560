import { endBeforeTurn } from './other-speaker';
import type { Reading } from '../reading';
import { RELATIVE } from './relative-denial';
import type { Run } from '../words/run';
import { settleSource } from '../sources/settle-source';
import { BEHIND_WITH } from '../sources/surface-source';
import { endSubjectClauses } from '../cues/subject-clause';
import { isSilent } from '../words/silent-verb';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** How many cues before and after one are looked at: those of its sentence. */
const NEAR = 6;

/**
 * Settles the borders between statements of one sentence: what one speaker says ends where its next verb of saying
 * begins ("denies [it is so] and has called on …"), and a statement that somebody passes on is as long as the
 * report of it ("Iran said [talks will go on, and on], IRNA reported").
 */
export function settleReadings(table: WordTable, readings: readonly Reading[]): void {
  readings.forEach((reading, at) => {
    // Whose claim somebody denies does not go on about it: "denied Dunn's claim that …, calling it a lie".
    const before = readings.slice(Math.max(0, at - NEAR), at).findLast(({ cue }) => cue.kind !== 'noun');
    shareSource(table, reading, before);
    if (before) giveToSubject(table, reading, before);
    if (reading.source)
      reading.source = { ...reading.source, run: settleSource(table, reading.source.run, reading.cue) };
  });
  endSubjectClauses(table, readings);
  for (const reading of readings) fillAside(table, reading);
  readings.forEach((reading, at) => {
    for (const later of readings.slice(at + 1, at + 1 + NEAR)) standForSpeaker(table, reading, later);
  });
  readings.forEach((reading, at) => {
    for (const later of readings.slice(at + 1, at + 1 + NEAR)) {
      endBefore(table, reading, later);
      endBeforeTurn(table, reading, later);
    }
  });
  readings.forEach((reading, at) => {
    for (const other of readings.slice(Math.max(0, at - NEAR), at + 1 + NEAR)) {
      dropReport(reading, other);
      fillReport(table, reading, other);
    }
  });
}

/** "…, with one senator saying [it was late, but not too late]": such a clause closes its sentence. */
function fillAside(table: WordTable, { source, cue, content }: Reading): void {
  const last = content.runs.at(-1);
  if (source?.rule !== BEHIND_WITH || cue.row?.strength !== 'SPEECH' || !last || last[0] < cue.head) return;
  const [, end] = sentenceBounds(table, cue.head);
  content.runs = [...content.runs.slice(0, -1), [last[0], end]];
}

/** "Lee said [staff] were tired and had told her so": "had" is of what is said, whose subject did so. */
function giveToSubject({ words }: WordTable, reading: Reading, before: Reading): void {
  const { head } = reading.cue;
  const told = words[head - 1]?.text === 'had' && words[head - 2]?.text === 'and';
  const [first, end] = before.content.runs[0] ?? [0, 0];
  if (!told || words[before.cue.head]!.xpos !== 'VBD' || !sameSource(reading, before)) return;
  const verb = words.slice(first, end).findIndex(({ xpos }) => /^(?:VBD|MD)$/.test(xpos));
  const subject: Run = [first, first + verb];
  const nominal = words.slice(...subject).every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(upos));
  if (verb > 0 && nominal && first > before.cue.head)
    reading.source = { run: subject, rule: 'subject within' };
}

/** "called on them to go, saying …": a participle behind a comma speaks for the speaker of the cue before it. */
function shareSource(table: WordTable, reading: Reading, before?: Reading): void {
  // A claim that nobody owns is not theirs who deny it.
  const own = reading.source?.rule === BEHIND_WITH;
  if (own || reading.told !== undefined || reading.cue.kind === 'noun') return;
  const { head } = reading.cue;
  const trails =
    reading.cue.kind === 'verb' && table.words[head]!.xpos === 'VBG' && table.words[head - 1]?.text === ',';
  if (
    (!trails && reading.source && !isConjoined(table, reading, before)) ||
    !before?.source ||
    (table.quotation[head]! >= 0 && table.quotation[before.source.run[0]] !== table.quotation[head]) ||
    table.sentence[before.cue.head] !== table.sentence[head]
  )
    return;
  if (before.source.run[1] <= head) reading.source = { run: before.source.run, rule: 'shared' };
}

/**
 * "Iran denies it is so and has called on …": who "it" is says the same as who denies, so the speaker is told by
 * name. Only of bodies: "he" may be somebody else.
 */
function standForSpeaker(table: WordTable, reading: Reading, later: Reading): void {
  const { source } = reading;
  const pronoun = later.source?.run[0] ?? -1;
  const opening = reading.content.runs[0]?.[0] ?? -1;
  const opens = pronoun >= opening && pronoun <= opening + 1 && pronoun > reading.cue.head;
  if (!source || !opens || !/^(?:it|they)$/.test(table.words[pronoun]!.text)) return;
  if (borderBefore(table, later.cue.head) >= 0) later.source = { run: source.run, rule: 'shared' };
}

/** "Gros said [he wished the rule was gone] and said …": a second verb of saying has no subject among the words said. */
function isConjoined(table: WordTable, { cue, source }: Reading, before?: Reading): boolean {
  const border = borderBefore(table, cue.head);
  if (before && isSilent(table, cue.head)) return true;
  if (
    !before ||
    !source ||
    border < 0 ||
    (cue.row?.strength !== 'SPEECH' && !turnsTo(table, cue)) ||
    before.cue.row?.strength !== 'SPEECH'
  )
    return false;
  return before.content.runs.some(
    ([first, end]) => first <= source.run[0] && source.run[1] <= Math.max(end, border),
  );
}

/**
 * "Lee said [the plan was odd] and called on Kim to go": no plan does so. "Said her husband hit her and accused her" goes on about him.
 */
function turnsTo(table: WordTable, { head, row }: Reading['cue']): boolean {
  const { words } = table;
  const { xpos } = words[head]!;
  const [joint, object] = [words[head - 1]?.text, words[head + 1]];
  const asks = joint === 'and' && /^(?:DEMAND|REQUEST|ACCUSE)$/.test(row?.act ?? '');
  // "was arrested and accused of theft" has no object; "accused her" may mean who speaks.
  const acts = xpos === 'VBD' ? object?.upos !== 'PRON' : /^(?:DET|PROPN)$/.test(object?.upos ?? '');
  return asks && acts && /^VB[DN]$/.test(xpos) && tellsOfThing(table, head - 1);
}

/** The clause before a word says what something is, or ends in somebody's own words. */
function tellsOfThing({ words, quotation, sentence }: WordTable, end: number): boolean {
  if (quotation[end - 1]! >= 0) return true;
  const verb = words.slice(0, end).findLastIndex(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
  return sentence[verb] === sentence[end] && words[verb]!.lemma === 'be';
}

/** Cuts a statement where its speaker's next cue begins, at "and" or at the comma before a participle. */
function endBefore(table: WordTable, reading: Reading, later: Reading): void {
  if (!sameSource(reading, later)) return;
  const border = borderBefore(table, later.cue.head);
  if (border < 0) return;
  const runs = reading.content.runs
    .filter(([first]) => first < border)
    .map(([first, end]): Run => [first, end > border && first <= later.cue.head ? border : end]);
  if (runs.length) reading.content = { ...reading.content, runs };
}

function sameSource(a: Reading, b: Reading): boolean {
  return !!a.source && !!b.source && a.source.run[0] === b.source.run[0] && a.cue.head !== b.cue.head;
}

/** The "and" before a verb and its auxiliaries, or the comma before "saying"; -1 where neither stands there. */
function borderBefore(table: WordTable, verb: number): number {
  let at = verb - 1;
  while (at > 0 && verb - at < 5 && /^(?:AUX|ADV|PART)$/.test(table.words[at]!.upos)) at--;
  const { upos, text } = table.words[at] ?? { upos: '', text: '' };
  if (upos === 'CCONJ') return table.words[at - 1]?.text === ',' ? at - 1 : at;
  return text === ',' && table.words[verb]!.xpos === 'VBG' ? at : -1;
}

/** "[The road is closed], Ann Lee said, IRNA reported": who passes a statement on is no part of it. */
function dropReport(inner: Reading, { cue, source }: Reading): void {
  const { runs } = inner.content;
  const last = runs[runs.length - 1]!;
  const reports =
    source?.rule === 'final subject' &&
    inner.cue.head < source.run[0] &&
    Math.abs(last[0] - source.run[0]) <= 1 &&
    last[0] <= cue.head &&
    cue.head < last[1];
  if (reports && runs.length > 1) inner.content = { ...inner.content, runs: runs.slice(0, -1) };
}

/** Lengthens a statement to the end of the report that begins with its speaker's name. */
function fillReport(table: WordTable, inner: Reading, outer: Reading): void {
  const { source, content } = inner;
  const report = outer.content.runs[0];
  const last = content.runs[content.runs.length - 1];
  // Who denies a charge does not report it.
  const denies = outer.content.rule === RELATIVE;
  if (denies || !source || !report || !last || outer.cue.head < report[1]) return;
  const opens =
    source.run[0] - report[0] <= 1 && report[0] <= source.run[0] && source.run[1] <= inner.cue.head;
  if (
    !opens ||
    last[0] < inner.cue.head ||
    last[1] > report[1] ||
    table.sentence[last[0]] !== table.sentence[report[0]]
  )
    return;
  inner.content = { ...content, runs: [...content.runs.slice(0, -1), [last[0], report[1]]] };
}
