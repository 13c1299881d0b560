import type { Word } from '../../text/document';
import type { Cue } from '../attribution';
import { DAY } from './day-repairs';
import { trimEnd } from '../words/noun-phrase';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** Takes in nouns and "and" before the run, back to where the sentence begins. */
export function withListed(table: WordTable, [first, end]: Run, { kind, head }: Cue): Run {
  const [start] = sentenceBounds(table, head);
  const { words } = table;
  if (kind !== 'verb' || end > head || words[first - 1]?.upos !== 'CCONJ' || first - start > LONGEST_LIST)
    return [first, end];
  const listed = words.slice(start, first - 1);
  const nouns =
    words[first - 2]?.upos === 'NOUN' && listed.every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN)$/.test(upos));
  return nouns ? [start, end] : [first, end];
}

/** Words of a list before its last noun. */
const LONGEST_LIST = 8;

export function withNameEnd({ words, quotation }: WordTable, [first, end]: Run, { head }: Cue): Run {
  let last = end;
  while (
    last < words.length &&
    last !== head &&
    words[last - 1]!.upos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(words[last]!.text) &&
    words[last]!.start - words[last - 1]!.end === 1 &&
    quotation[last]! < 0 &&
    !DAY.test(words[last]!.text)
  )
    last++;
  return [first, last];
}

const MODIFIER = /^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/;

/** Takes in words before the run that hang on words within it. */
export function withModifiers(table: WordTable, [from, end]: Run, cue: Cue): Run {
  let first = from;
  const [start] = sentenceBounds(table, cue.head);
  while (first > start && belongs(table, first - 1, [from, end])) first--;
  if (/^(?:least|most)$/i.test(table.words[first]!.text) && /^at$/i.test(table.words[first - 1]?.text ?? ''))
    first--;
  return [first, Math.max(first + 1, trimEnd(table, first, end))];
}

/** How a remark opens on those who speak: "familiar with the matter", "briefed on", "with knowledge of". */
const KNOWS =
  /^(?:familiar with|close to|privy to|aware of|briefed (?:on|about|by)|involved in|informed (?:of|about)|acquainted with|(?:with|having) (?:(?:direct|first-hand|firsthand|detailed|inside|intimate) )?knowledge of)\b/;
/** Longest such remark, in words. */
const LONGEST_KNOWLEDGE = 14;

export function withKnowledge({ words }: WordTable, [first, end]: Run): Run {
  for (let from = Math.max(first + 1, end - 2); from <= end; from++) {
    const opening = words.slice(from, from + 4).map(({ text }) => text.toLowerCase());
    if (!KNOWS.test(opening.join(' '))) continue;
    let stop = from + 2;
    while (stop < from + LONGEST_KNOWLEDGE && NOMINAL.test(words[stop]?.upos ?? '')) stop++;
    return stop > end ? [first, stop] : [first, end];
  }
  return [first, end];
}

const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP)$/;

export function withBracket({ words }: WordTable, [first, end]: Run): Run {
  if (words[end]?.text !== ')') return [first, end];
  return words.slice(first, end).some(({ text }) => text === '(') ? [first, end + 1] : [first, end];
}

/** Longest name before brackets, in words. */
const LONGEST_NAME = 8;

/** "HRFN), a maker of …": a bracket that closes within the run opened behind the name. */
export function withBracketed({ words }: WordTable, [first, end]: Run): Run {
  const closing = words.slice(first, end).findIndex(({ text }) => text === '(' || text === ')');
  if (closing < 0 || words[first + closing]!.text === '(') return [first, end];
  let open = first - 1;
  while (open > 0 && open > first - LONGEST_NAME && words[open]!.text !== '(') open--;
  let start = open;
  while (start > 0 && open - start < LONGEST_NAME && isNamePart(words[start - 1]!)) start--;
  return open > 0 && start < open ? [start, end] : [first, end];
}

function isNamePart({ text, upos }: Word): boolean {
  return upos === 'PROPN' || text === '&';
}

function belongs(table: WordTable, word: number, [first, end]: Run): boolean {
  const above = table.head[word]!;
  const { upos, label } = table.words[word]!;
  return MODIFIER.test(upos) && label !== 'advmod' ? above > word && above >= first && above < end : false;
}
