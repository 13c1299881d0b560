import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';

/** How many statements may begin between a denial and the claim in its words. */
const NEAR = 3;

/**
 * 'Lee dismissed a report that accused the army of [murder] as "lies"': what a claim is called by who denies it is none
 * of the claim's own words.
 */
export function cutVerdicts(
  table: WordTable,
  readings: readonly Reading[],
  { untrue }: Pick<QuoteLexicon, 'untrue'>,
): void {
  readings.forEach(({ cue, content }, at) => {
    if (cue.row?.act !== 'DENY' || !cue.row.frames.includes('AS')) return;
    const within = (inner: Reading): boolean =>
      content.runs.some(([first, end]) => first < inner.cue.head && inner.cue.head < end);
    for (const inner of readings.slice(at + 1, at + 1 + NEAR))
      if (within(inner))
        inner.content = { ...inner.content, runs: inner.content.runs.map(cut(table, untrue)) };
  });
}

function cut({ words, quotation }: WordTable, untrue: RegExp): (run: Run) => Run {
  return ([first, end]) => {
    for (let at = end - 2; at > first; at--) {
      if (words[at]!.text !== 'as') continue;
      const quoted = quotation[at]! < 0 && (quotation[at + 2] ?? -1) >= 0 && quotation[at + 1]! < 0;
      const verdict = words.slice(at + 1, end).map(({ text }) => text);
      return quoted || untrue.test(verdict.join(' ')) ? [first, at] : [first, end];
    }
    return [first, end];
  };
}
