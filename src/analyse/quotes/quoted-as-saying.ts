import { nounPhrase, withCase } from './noun-phrase';
import type { Reading } from './reading';
import type { Run } from './run';
import { isPassive } from './source-rules';
import type { WordTable } from './word-table';
import { childBy } from './word-table';

/**
 * "IRNA quoted Ann Lee as saying …": one statement, by whom the medium quotes; the medium passes it on. Returns the
 * readings without those of the quoting.
 */
export function quotedAsSaying(table: WordTable, readings: readonly Reading[]): Reading[] {
  const quoting = new Set<Reading>();
  readings.forEach((saying, at) => {
    const before = readings[at - 1];
    if (!before || !standsAs(table, before, saying)) return;
    const passive = isPassive(table, before.cue.head);
    const quoted = passive ? subjectOf(table, before) : [before.cue.head + 1, saying.cue.head - 1];
    if (!quoted) return;
    quoting.add(before);
    saying.reporter = passive ? agentOf(table, before) : before.source?.run;
    saying.source = { run: quoted as Run, rule: 'quoted as saying' };
    saying.content = withoutName(saying.content, quoted as Run) ?? before.content;
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

function subjectOf(table: WordTable, { cue }: Reading): Run | undefined {
  const subject = childBy(table, cue.head, 'nsubj');
  return subject >= 0 && subject < cue.head ? nounPhrase(table, subject) : undefined;
}

function agentOf(table: WordTable, { cue }: Reading): Run | undefined {
  const agent = withCase(table, cue.head, 'by');
  return agent >= 0 ? nounPhrase(table, agent) : undefined;
}
