import type { Run } from './run';
import { sentenceBounds, type WordTable } from './word-table';

/** What one declines to do who says no more. */
const SILENT =
  /^(?:answer|comment|confirm|disclose|discuss|elaborate|explain|give|identify|name|provide|reveal|say|specify)$/;

/**
 * The verb behind "but" by which who speaks says no more, or -1: "…, but [declined] to say why", "… but would not
 * [elaborate]". "Said the road was closed but would not flood" tells of the road.
 */
export function silentVerb({ words, quotation }: WordTable, but: number): number {
  if (words[but]?.text !== 'but' || quotation[but]! >= 0) return -1;
  const [first, second, third] = words.slice(but + 1, but + 4).map(({ text }) => text);
  if (/^(?:declined|refused)$/.test(first ?? ''))
    return second === 'to' && SILENT.test(third ?? '') ? but + 1 : -1;
  return /^(?:not|n['’]t)$/.test(second ?? '') && SILENT.test(third ?? '') ? but + 3 : -1;
}

/** True of such a verb. */
export function isSilent(table: WordTable, verb: number): boolean {
  return [verb - 1, verb - 3].some((but) => but >= 0 && silentVerb(table, but) === verb);
}

/** "would not say [how many]", "declined to say [why the bank had closed]": up to the end of the clause. */
export function leftOpen(table: WordTable, verb: number): Run | null {
  const { words } = table;
  const ask = words[verb + 1]?.text === 'to' ? verb + 3 : verb + 1;
  if (!isSilent(table, verb) || !QUESTION.test(words[ask]?.text ?? '')) return null;
  const [, stop] = sentenceBounds(table, verb);
  let end = ask + 1;
  while (end < stop && !/^[,.;:–—]$/.test(words[end]!.text)) end++;
  return [verb + 1, end];
}

const QUESTION = /^(?:if|whether|why|what|how|who|when|where|which)$/;
