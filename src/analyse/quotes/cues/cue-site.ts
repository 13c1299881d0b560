import type { Cue } from '../attribution';
import type { ContentGuess } from '../contents/content-rules';
import { guessContent } from '../contents/content-rules';
import { guessSource } from '../sources/source-rules';
import type { Run, SourceGuess } from '../words/run';
import type { WordCodes } from '../words/word-codes';
import type { WordTable } from '../words/word-table';
import { sentenceBounds, statementBounds } from '../words/word-table';

/** A cue with what the rules make of it and the words among which the model looks. */
export interface CueSite {
  cue: Cue;
  source: SourceGuess | null;
  content: ContentGuess | null;
  /** The words that may belong to the cue. */
  window: Run;
}

/** A document's words with what all its cues share. */
export interface CueField {
  table: WordTable;
  codes: WordCodes;
  sites: CueSite[];
  /** By word: 0 for no candidate, 1 to 3 by the strength of its row. */
  strength: Uint8Array;
  /** By word: candidates before it, and commas and quotation marks before it; one longer than the words. */
  cuesBefore: Int32Array;
  commasBefore: Int32Array;
  marksBefore: Int32Array;
}

/** Of a row, as a number by word. */
export const STRENGTHS = { RARE: 1, LIKELY: 2, SPEECH: 3 } as const;

export function surveyCues(table: WordTable, codes: WordCodes, cues: readonly Cue[]): CueField {
  const strength = new Uint8Array(table.words.length);
  for (const { head, row } of cues) strength[head] = STRENGTHS[row?.strength ?? 'RARE'];
  return {
    table,
    codes,
    sites: cues.map((cue, at) => surveyCue(table, cue, reachOf(cues, at))),
    strength,
    cuesBefore: runningCount(table, (word) => strength[word]! > 1),
    commasBefore: runningCount(table, (word) => table.words[word]!.text === ','),
    marksBefore: runningCount(table, (word) => isMark(table.words[word]!.text)),
  };
}

/** Where candidates crowd ("he said he said …") each is given fewer words, so that no text takes long. */
const CROWD = 12;
const REACH_IN_CROWD = 16;

/** How far a cue's window may go to either side. */
function reachOf(cues: readonly Cue[], at: number): number {
  const before = cues[at - CROWD / 2];
  const after = cues[at + CROWD / 2];
  const crowded = before && after && after.head - before.head < 4 * CROWD;
  return crowded ? REACH_IN_CROWD : Infinity;
}

function surveyCue(table: WordTable, cue: Cue, reach: number): CueSite {
  const source = guessSource(table, cue);
  return { cue, source, content: guessContent(table, cue, source), window: windowOf(table, cue, reach) };
}

function runningCount(table: WordTable, counts: (word: number) => boolean): Int32Array {
  const before = new Int32Array(table.words.length + 1);
  for (let word = 0; word < table.words.length; word++)
    before[word + 1] = before[word]! + (counts(word) ? 1 : 0);
  return before;
}

export function isMark(text: string): boolean {
  return /^(?:["“”„«»‘’']|''|``)$/.test(text);
}

/**
 * The cue's sentence; with the sentence before in its paragraph, where that ends within quotation marks, since a
 * splitter may part "Why?" from "Smith asked."; and the one after where the cue's ends with a colon.
 */
function windowOf(table: WordTable, cue: Cue, reach: number): Run {
  const [start, end] = statementBounds(table, cue.head);
  let first = start;
  const { paragraph, sentence } = table;
  const near = first > 0 && paragraph[sentence[first - 1]!] === paragraph[sentence[first]!];
  if (near && isMark(table.words[first - 1]!.text)) [first] = sentenceBounds(table, first - 1);
  return [Math.max(first, cue.head - reach), Math.min(end, cue.head + reach)];
}
