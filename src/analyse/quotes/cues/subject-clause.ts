import type { Reading } from '../reading';
import type { Run } from '../words/run';
import { isConjunctionThat } from '../words/trim-run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;

/**
 * "Reports that [he had offered to resign] were denied": where a noun with its clause is the subject of the sentence,
 * the clause ends before the sentence's own verb, and so does all that is said in it.
 */
export function endSubjectClauses(table: WordTable, readings: readonly Reading[]): void {
  readings.forEach((reading, at) => {
    const end = reading.cue.kind === 'noun' ? subjectClauseEnd(table, reading.cue.head) : -1;
    if (end < 0) return;
    for (const other of readings.slice(at, at + NEAR)) {
      if (other.cue.head < end) other.content = { ...other.content, runs: cut(other.content.runs, end) };
    }
  });
}

/** How many cues are looked for within such a clause. */
const NEAR = 4;

function cut(runs: readonly Run[], limit: number): Run[] {
  return runs.filter(([first]) => first < limit).map(([first, end]) => [first, Math.min(end, limit)]);
}

/** The sentence's own verb behind "NOUN that …", or -1 where the noun is not its subject. */
export function subjectClauseEnd(table: WordTable, noun: number): number {
  const { words } = table;
  const [first, stop] = sentenceBounds(table, noun);
  const that = noun + 1;
  if (that >= stop || !isConjunctionThat(table, that)) return -1;
  for (let at = first; at < noun; at++) if (FINITE.test(words[at]!.xpos)) return -1;
  let verbs = 0;
  let last = -1;
  for (let at = that + 1; at < stop; at++) {
    if (!FINITE.test(words[at]!.xpos)) continue;
    verbs++;
    // "… when [he] came": a verb with a subject of its own is another clause's.
    if (!/^(?:PRON|SCONJ|PUNCT|CCONJ)$/.test(words[at - 1]!.upos)) last = at;
  }
  return verbs > 1 ? last : -1;
}
