import type { Span } from '../../../model/span';
import { firstStartingFrom } from '../../../model/text-order';
import type { Word } from '../../text/document';
import type { Cue } from '../attribution';
import { isMark } from '../cues/cue-site';
import type { Run } from '../words/run';
import { spanOf } from '../words/spans';
import type { WordTable } from '../words/word-table';

/**
 * The spans of what was said, with every quotation that a run enters taken whole: quoted words go on over
 * sentences, and none of them is anybody else's. A cue inside the quotation takes its own words only.
 */
export function completeContent(table: WordTable, cue: Cue, runs: readonly Run[]): Span[] {
  const spans: [number, number][] = [];
  for (const run of runs) {
    const [start, end] = balanced(table, cue, run, widened(table, cue, run));
    const before = spans[spans.length - 1];
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else spans.push([start, end]);
  }
  return spans;
}

function widened(table: WordTable, cue: Cue, run: Run): [number, number] {
  const [start, end] = spanOf(table, run);
  const own = table.quotation[cue.head]!;
  const first = table.quotation[run[0]]!;
  const last = table.quotation[run[1] - 1]!;
  return [
    first >= 0 && first !== own ? Math.min(start, table.quotations[first]!.start) : start,
    last >= 0 && last !== own ? Math.max(end, table.quotations[last]!.end) : end,
  ];
}

/** With both marks of a quotation that only begins or only ends the words: 'called it [a "mistake"]'. */
function balanced(table: WordTable, cue: Cue, run: Run, [start, end]: Span): Span {
  const own = table.quotation[cue.head]!;
  const first = table.quotation[run[0]]!;
  const last = table.quotation[run[1] - 1]!;
  if (first === last) return [start, end];
  const opening = first >= 0 && first !== own && markAt(table, table.quotations[first]!.start, -1);
  const closing = last >= 0 && last !== own && markAt(table, table.quotations[last]!.end, 0);
  return [opening ? opening.start : start, closing ? closing.end : end];
}

/** The quotation mark at an offset, or the one before it. */
function markAt({ words }: WordTable, offset: number, step: 0 | -1): Word | null {
  const word = words[firstStartingFrom(words, offset) + step];
  return word && isMark(word.text) ? word : null;
}
