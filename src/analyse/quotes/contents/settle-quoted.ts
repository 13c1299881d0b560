import type { Draft } from './content-repair';
import type { Run } from '../words/run';
import { overlap } from '../words/run';
import { isSpokenFor } from './spoken-for';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** Words between the end of a block and a quotation that begins after it: a comma, a mark, "on Monday". */
const GAP = 3;

export function withBothQuotations({ table, cue, block, runs }: Draft): Run[] {
  const before = quotationAround(table, block[0] - 1, -1);
  const after = quotationAround(table, block[1], 1);
  if (table.quotation[cue.head]! >= 0 || before < 0 || after < 0 || hasOtherVerb(table, block, cue.head))
    return runs;
  if (isSpokenFor(table, block[0], block[1])) return runs;
  const [first, end] = sentenceBounds(table, cue.head);
  const left = reach(table, block[0] - 1, -1, before);
  const right = reach(table, block[1], 1, after);
  if (left < first || right >= end || !touches(table, runs, before, after)) return runs;
  const outer = runs.filter(([from, to]) => to <= left || from > right);
  const whole: Run[] = [runOf(table, left, before), runOf(table, right, after)];
  return [...outer.filter((run) => !whole.some((other) => overlap(run, other))), ...whole].sort(
    (a, b) => a[0] - b[0],
  );
}

/** '"It rained," Lee wrote, adding: "It was cold."': the first quotation has a verb of its own. */
function hasOtherVerb({ words }: WordTable, [first]: Run, cue: number): boolean {
  return words.slice(first, cue).some(({ xpos }) => /^VB[DZP]$/.test(xpos));
}

/** The quotation that lies within reach of a word in one direction, or -1. */
function quotationAround(table: WordTable, word: number, step: 1 | -1): number {
  for (let at = word, count = 0; count <= GAP; at += step, count++) {
    const quotation = table.quotation[at] ?? -1;
    if (quotation >= 0) return quotation;
    if (table.words[at]?.upos !== 'PUNCT') return -1;
  }
  return -1;
}

function reach(table: WordTable, word: number, step: 1 | -1, quotation: number): number {
  let at = word;
  while (table.quotation[at] !== quotation) at += step;
  return at;
}

/** The words of a quotation around one of them. */
function runOf(table: WordTable, word: number, quotation: number): Run {
  let first = word;
  let end = word + 1;
  while (table.quotation[first - 1] === quotation) first--;
  while (table.quotation[end] === quotation) end++;
  return [first, end];
}

function touches(table: WordTable, runs: readonly Run[], ...quotations: number[]): boolean {
  return runs.some(
    ([first, end]) =>
      quotations.includes(table.quotation[first]!) || quotations.includes(table.quotation[end - 1]!),
  );
}

export function quotedOnly({ table, block, runs }: Draft): Run[] {
  if (runs.length < 2) return runs;
  const quoted = runs.filter(
    ([first, end]) => table.quotation[first]! >= 0 && table.quotation[end - 1]! >= 0,
  );
  const abuts = quoted.some(
    ([, end]) => end <= block[0] && quotationAround(table, block[0] - 1, -1) === table.quotation[end - 1],
  );
  return abuts ? quoted : runs;
}
