import { withCase, nounPhrase } from '../words/noun-phrase';
import type { Reading } from '../reading';
import type { WordTable } from '../words/word-table';

/**
 * '"…," Ann Lee said, as quoted by the Post': who passes on the words of another makes no statement. Where nobody else
 * is told to have spoken, "as reported by the police" tells who did. "went on to say" is one statement, not two.
 */
export function settleAsides(table: WordTable, readings: readonly Reading[]): Reading[] {
  return readings.flatMap((reading, at) => {
    if (goesOn(table, reading, readings[at + 1]) || isWithinSource(reading, readings[at - 1])) return [];
    if (!isAside(table, reading)) return [reading];
    const near = readings.slice(Math.max(0, at - NEAR), at + 1 + NEAR);
    if (near.some((other) => other !== reading && isBeside(table, other, reading))) return [];
    const agent = withCase(table, reading.cue.head, 'by');
    return [agent < 0 ? reading : { ...reading, source: { run: nounPhrase(table, agent), rule: 'agent' } }];
  });
}

/** Cues before and after one that may stand in its sentence. */
const NEAR = 6;

/** "as [first] reported by" */
function isAside({ words }: WordTable, { cue: { head } }: Reading): boolean {
  const before = words[head - 1]?.upos === 'ADV' ? head - 2 : head - 1;
  return (
    words[before]?.text.toLowerCase() === 'as' &&
    words[head]!.xpos === 'VBN' &&
    words[head + 1]?.text.toLowerCase() === 'by'
  );
}

function isBeside({ sentence }: WordTable, other: Reading, { cue }: Reading): boolean {
  return other.source !== null && sentence[other.cue.head] === sentence[cue.head];
}

/** "Per numbers [reported] by Reuters, …": tells whose numbers they are. */
function isWithinSource({ cue }: Reading, before: Reading | undefined): boolean {
  const source = before?.cue.kind === 'preposition' ? before.source : null;
  return !!source && source.run[0] < cue.head && cue.head < source.run[1];
}

/** "[went on] to say" */
function goesOn({ words }: WordTable, { cue }: Reading, next: Reading | undefined): boolean {
  const last = cue.words[cue.words.length - 1]!;
  return (
    /^(?:go on|continue|begin)$/.test(cue.lemma) &&
    words[last + 1]?.text === 'to' &&
    next?.cue.head === last + 2
  );
}
