import { nounPhrase, withCase } from '../words/noun-phrase';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import { isPassive } from '../sources/source-rules';
import type { WordTable } from '../words/word-table';
import { childBy } from '../words/word-table';

/**
 * "IRNA quoted Ann Lee as saying …": one statement, by whom the medium quotes; the medium passes it on. Returns the
 * readings without those of the quoting.
 */
export function quotedAsSaying(table: WordTable, readings: readonly Reading[]): Reading[] {
  const quoting = new Set<Reading>();
  readings.forEach((saying, at) => {
    const before = readings[at - 1];
    if (!before || !standsAs(table, before, saying)) return nameRecorded(table, saying);
    const passive = isPassive(table, before.cue.head);
    const quoted = passive ? subjectOf(table, before.cue.head) : [before.cue.head + 1, saying.cue.head - 1];
    if (!quoted) return;
    quoting.add(before);
    saying.reporter = passive ? agentOf(table, before, saying.cue.head - 1) : before.source?.run;
    saying.source = { run: quoted as Run, rule: 'quoted as saying' };
    const behind = isSaidBefore(table, before) ? null : withoutName(saying.content, quoted as Run);
    saying.content = behind ?? before.content;
  });
  return readings.filter((reading) => !quoting.has(reading));
}

/** "'We are ready,' IRNA quoted Ann Lee, [a minister], as saying": what tells who speaks is none of the words. */
function withoutName({ runs, rule }: Reading['content'], [first, end]: Run): Reading['content'] | null {
  const own = runs.filter(([from, to]) => to <= first || from >= end);
  return own.length ? { runs: own, rule } : null;
}

/** Longest name of whom a medium quotes, in words. */
const LONGEST_NAME = 20;

/** "quoted … as saying", in one sentence. */
function standsAs({ words, sentence }: WordTable, quoting: Reading, saying: Reading): boolean {
  const first = quoting.cue.head + 1;
  const as = saying.cue.head - 1;
  if (quoting.cue.kind !== 'verb' || first > as || as - first > LONGEST_NAME) return false;
  const participle = words[as + 1]!.xpos === 'VBG' && words[as]!.text.toLowerCase() === 'as';
  return participle && sentence[first] === sentence[as] && (first < as || words[first - 1]!.xpos === 'VBN');
}

/** '"It rained," Ann Lee was quoted as telling reporters': what was said stands in marks before her name. */
function isSaidBefore({ quotation }: WordTable, { cue, content }: Reading): boolean {
  return content.runs.every(([first, end]) => end <= cue.head && quotation[first]! >= 0);
}

/** "[Ann Lee] is recorded as saying …": nobody is told to pass it on. */
function nameRecorded(table: WordTable, saying: Reading): void {
  const verb = saying.cue.head - 2;
  if (saying.source || !isQuotingAs(table, saying.cue.head) || !isPassive(table, verb)) return;
  const subject = subjectOf(table, verb);
  if (subject) saying.source = { run: subject, rule: 'quoted as saying' };
}

/** "quoted as [saying]" */
function isQuotingAs({ words }: WordTable, head: number): boolean {
  const [verb, as, saying] = words.slice(Math.max(0, head - 2), head + 1);
  return as?.text === 'as' && verb?.xpos === 'VBN' && saying?.xpos === 'VBG';
}

function subjectOf(table: WordTable, verb: number): Run | undefined {
  const subject = childBy(table, verb, 'nsubj');
  return subject >= 0 && subject < verb ? nounPhrase(table, subject) : undefined;
}

/** "quoted by [IRNA] as saying": the medium's name ends before "as", wherever the parser hung the rest. */
function agentOf(table: WordTable, { cue }: Reading, as: number): Run | undefined {
  const agent = withCase(table, cue.head, 'by');
  if (agent < 0 || agent >= as) return undefined;
  const [first, end] = nounPhrase(table, agent);
  return [first, Math.min(end, as)];
}
