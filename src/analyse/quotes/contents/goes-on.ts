import type { ContentRepair, Draft } from './content-repair';
import type { Run } from '../words/run';
import { isConjunctionThat } from '../words/trim-run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** What was said goes on where it looks finished. */
export const GOES_ON: readonly ContentRepair[] = [
  {
    name: 'a second that',
    apply: upToSecondThat,
    reason: 'behind "and that" or "but that" goes on what the first "that" began',
    example:
      'Ann Lee announced [she had asked for the books on Monday night, and that the bank sent them the next morning].',
  },
  {
    name: 'past a remark on its subject',
    apply: pastRemark,
    reason: 'the subject of what was said waits for its verb behind a relative clause',
    example: 'Ann Lee said [the plan, which she called absurd, would never work].',
  },
];

/** "[the road was closed], but that it would open" */
function upToSecondThat({ table, cue, runs }: Draft): Run[] {
  const { words, quotation } = table;
  return lengthenLast(table, runs, cue.head, (end, stop) => {
    const joint = words[end]?.text === ',' ? end + 1 : end;
    const that = joint + 1;
    const goesOn = that < stop && /^(?:and|but)$/.test(words[joint]!.text) && isConjunctionThat(table, that);
    return goesOn && quotation[joint]! < 0;
  });
}

/** Longest remark between the commas, in words. */
const LONGEST_REMARK = 16;
const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;

/** "[the plan], which she called absurd, would never work" */
function pastRemark({ table, cue, runs }: Draft): Run[] {
  const { words } = table;
  const [first, end] = runs.at(-1) ?? [0, 0];
  if (words.slice(first, end).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))) return runs;
  return lengthenLast(table, runs, cue.head, (from, stop) => {
    const opens = words[from]!.text === ',' && /^(?:which|who|whose)$/.test(words[from + 1]?.text ?? '');
    if (!opens) return false;
    const remark = words.slice(from + 2, Math.min(stop - 1, from + LONGEST_REMARK));
    const close = remark.findIndex(({ text }) => text === ',');
    return close > 0 && FINITE.test(words[from + 3 + close]!.xpos);
  });
}

/** The last run behind the cue up to the end of the clause, where what follows it goes on with it. */
function lengthenLast(
  table: WordTable,
  runs: Run[],
  cue: number,
  goesOn: (end: number, stop: number) => boolean,
): Run[] {
  const last = runs.at(-1);
  const [, stop] = sentenceBounds(table, cue);
  if (!last || last[0] <= cue || last[1] >= stop - 2 || !goesOn(last[1], stop)) return runs;
  return [...runs.slice(0, -1), [last[0], nextClause(table, last[1] + 2, stop)]];
}

/** The comma before a further "and" or "but", with which another may speak. */
function nextClause({ words }: WordTable, from: number, stop: number): number {
  for (let at = from; at < stop - 2; at++)
    if (words[at]!.text === ',' && words[at + 1]!.upos === 'CCONJ') return at;
  return stop;
}
