import type { ContentRepair, Draft } from './content-repair';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

export const OPENING_CLAUSE: ContentRepair = {
  name: 'end of opening clause',
  apply: endOfOpening,
  reason:
    'a participle, "while" or "two days after" that opens the sentence reaches to the subject of the main clause',
  example: 'While Ann Lee promised [to close the road], Kim Dunn has kept the bridge open.',
};

function endOfOpening({ table, cue, runs }: Draft): Run[] {
  const [first, stop] = sentenceBounds(table, cue.head);
  const opener = openerFrom(table, first, cue.head);
  if (cue.kind !== 'verb' || opener < 0 || commaBeforeSubject(table, first, cue.head + 1) <= cue.head)
    return runs;
  const border = commaBeforeSubject(table, Math.max(first, cue.head), stop);
  return runs
    .filter(([from]) => from < border && from >= opener)
    .map(([from, end]) => [from, Math.min(end, border)]);
}

/** The word that opens such a clause, or -1: "[While] Lee …", "[Promising] to …", "Two days [after] Lee …". */
function openerFrom({ words }: WordTable, first: number, cue: number): number {
  const { text, xpos } = words[first]!;
  if (cue === first ? /^VB[GND]$/.test(xpos) : OPENS_CLAUSE.test(text)) return first;
  const after = words[first + 1]?.upos === 'NOUN' ? first + 2 : first + 3;
  const time = /^(?:second|minute|hour|day|week|month|year|decade)$/.test(words[after - 1]?.lemma ?? '');
  return time && after < cue && /^(?:after|before)$/.test(words[after]?.text ?? '') ? after : -1;
}

const OPENS_CLAUSE = /^(?:While|Whereas|Although|Though|When|After|Since|Because|Even)$/;

/** The first comma from which only words of a name lead to a finite verb; the end where none does. */
function commaBeforeSubject(table: WordTable, first: number, stop: number): number {
  let comma = stop;
  for (let at = first + 1; at < stop; at++) {
    const { upos, text, xpos } = table.words[at]!;
    if (text === ',') comma = at;
    else if (/^(?:VB[ZPDN]|MD)$/.test(xpos) && comma < at - 1) return comma;
    else if (!isNominal(upos, at > comma + 1) || table.quotation[at]! >= 0) comma = stop;
  }
  return stop;
}

/** "she", "she and the mayor"; behind a comma "and" joins something else. */
function isNominal(upos: string, joins: boolean): boolean {
  return /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP|PART)$/.test(upos) || (joins && upos === 'CCONJ');
}
