import type { Cue } from './attribution';
import { trimEnd } from './noun-phrase';
import type { Run } from './run';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/** A repair of a source that holds whatever the model read. Each gets the run of the one before. */
interface Repair {
  name: string;
  apply: (table: WordTable, run: Run, cue: Cue) => Run;
  reason: string;
  /** Brackets stand around the source after the repair. */
  example: string;
}

export const SOURCE_REPAIRS: readonly Repair[] = [
  {
    name: 'no dateline',
    apply: withoutDateline,
    reason: 'the place and agency that open a report are no part of the name after them',
    example: 'PARIS (AP) - [Ann Lee] said the road was closed.',
  },
  {
    name: 'whole phrase',
    apply: withModifiers,
    reason: 'titles and quantities before a name belong to it',
    example: '[Former police chief Ann Lee] said the road was closed.',
  },
];

/** The source with its repairs made. */
export function settleSource(table: WordTable, run: Run, cue: Cue): Run {
  return SOURCE_REPAIRS.reduce((settled, { apply }) => apply(table, settled, cue), run);
}

/** Longest dateline in words: "NEW YORK, May 28 (Reuters) -". */
const LONGEST_DATELINE = 12;

function withoutDateline(table: WordTable, [first, end]: Run): Run {
  const start = sentenceBounds(table, first)[0];
  const after = datelineEnd(table, start);
  return after > first && after < end ? [after, end] : [first, end];
}

/** The word after a dateline's dash, or -1: it opens with capitals and has no verb before the dash. */
export function datelineEnd(table: WordTable, start: number): number {
  if (!/^\p{Lu}{3,}$/u.test(table.words[start]?.text ?? '')) return -1;
  const [, end] = sentenceBounds(table, start);
  for (let at = start + 1; at < Math.min(end, start + LONGEST_DATELINE); at++) {
    const { text, upos } = table.words[at]!;
    if (/^(?:VERB|AUX)$/.test(upos)) return -1;
    if (/^(?:[-–—―]|--)$/.test(text) && table.words[at - 1]!.end < table.words[at]!.start) return at + 1;
  }
  return -1;
}

const MODIFIER = /^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/;

/** Takes in words before the run that hang on words within it. */
function withModifiers(table: WordTable, [from, end]: Run, cue: Cue): Run {
  let first = from;
  const [start] = sentenceBounds(table, cue.head);
  while (first > start && belongs(table, first - 1, [from, end])) first--;
  return [first, Math.max(first + 1, trimEnd(table, first, end))];
}

function belongs(table: WordTable, word: number, [first, end]: Run): boolean {
  const above = table.head[word]!;
  const { upos, label } = table.words[word]!;
  return MODIFIER.test(upos) && label !== 'advmod' ? above > word && above >= first && above < end : false;
}
