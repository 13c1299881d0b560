import { isAddressed } from './addressed';
import type { Cue } from './attribution';
import { nearThat } from './near-that';
import { trimmed } from './trim-run';
import type { Run } from './run';
import { overlap } from './run';
import { datelineEnd } from './settle-source';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/** A cue with its source, and the words that it takes so far. */
interface Draft {
  table: WordTable;
  cue: Cue;
  /** First word of cue and source, and the word after their last. */
  block: Run;
  runs: Run[];
}

/** A repair of content that holds whatever the model read. Each gets the runs of the one before. */
interface Repair {
  name: string;
  apply: (draft: Draft) => Run[];
  reason: string;
  /** Brackets stand around the content after the repair. */
  example: string;
}

export const CONTENT_REPAIRS: readonly Repair[] = [
  {
    name: 'not the speaker',
    apply: withoutBlock,
    reason: 'the words of cue and source are nobody’s content',
    example: '[The road], Ann Lee said, [was closed].',
  },
  {
    name: 'no dateline',
    apply: withoutDateline,
    reason: 'the place and agency that open a report are not what was said',
    example: 'PARIS (AP) - [The road was closed], Ann Lee said.',
  },
  {
    name: 'accused of',
    apply: withoutAccused,
    reason: 'whom somebody accuses is addressed, what follows "of" is said',
    example: 'Ann Lee accused the firm of [closing the road].',
  },
  {
    name: 'leading time',
    apply: withoutLeadingTime,
    reason: 'a weekday right after the cue tells when it was said',
    example: 'Ann Lee said Tuesday [the road was closed].',
  },
  {
    name: 'behind that',
    apply: behindThat,
    reason: 'a "that" behind words on when, where and to whom it was said opens the content',
    example: 'Ann Lee said on Monday at a hearing that [the road was closed].',
  },
  {
    name: 'end of relative',
    apply: endOfRelative,
    reason: 'a relative clause around the cue ends at the comma before the verb of the main clause',
    example: 'The talks, which both sides say [will go on], are the first.',
  },
  {
    name: 'opening word',
    apply: withOpeningWord,
    reason: 'the word that opens a clause or negates an infinitive belongs to it',
    example: 'Ann Lee told them [not to worry].',
  },
  {
    name: 'both sides',
    apply: withBothQuotations,
    reason: 'a quotation on either side of the cue is one statement',
    example: '"[Well]," Ann Lee said, "[the road was closed]."',
  },
  {
    name: 'quoted only',
    apply: quotedOnly,
    reason: 'beside quoted words that run up to the speaker, what is not quoted tells of the circumstances',
    example: '"[The road was closed]," Ann Lee said as the police left the bridge.',
  },
];

/** The content with its repairs made, in reading order. */
export function settleContent(table: WordTable, cue: Cue, source: Run | null, runs: readonly Run[]): Run[] {
  const block = blockOf(cue, source);
  return CONTENT_REPAIRS.reduce<Run[]>(
    (settled, { apply }) => apply({ table, cue, block, runs: settled }),
    [...runs],
  )
    .map((run) => trimmed(table, run))
    .filter(([first, end]) => end > first);
}

function blockOf({ words, head }: Cue, source: Run | null): Run {
  const first = words[0] ?? head;
  const end = (words[words.length - 1] ?? head) + 1;
  const near = source && Math.abs(source[0] - head) < 40 ? source : null;
  return near ? [Math.min(first, near[0]), Math.max(end, near[1])] : [first, end];
}

function withoutBlock({ cue, runs }: Draft): Run[] {
  const last = cue.words[cue.words.length - 1]! + 1;
  return runs.flatMap(([first, end]): Run[] => {
    if (end <= cue.head || first >= last) return [[first, end]];
    const parts: Run[] = [
      [first, cue.head],
      [last, end],
    ];
    return parts.filter(([from, to]) => to > from);
  });
}

/** The accused stands right behind the cue, and is no longer than this many words. */
const LONGEST_ACCUSED = 12;

function withoutAccused({ table, cue, block, runs }: Draft): Run[] {
  if (cue.lemma !== 'accuse') return runs;
  return runs.map(([first, end]) => {
    if (first !== block[1]) return [first, end];
    for (let at = first; at < Math.min(end - 1, first + LONGEST_ACCUSED); at++) {
      if (table.words[at]!.text.toLowerCase() === 'of' && /(?:ing|ed|en)$/.test(table.words[at + 1]!.text))
        return [at + 1, end];
    }
    return [first, end];
  });
}

function withoutDateline({ table, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    const after = datelineEnd(table, sentenceBounds(table, first)[0]);
    return [after > first && after < end ? after : first, end];
  });
}

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)$/i;

function withoutLeadingTime({ table, block, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    const leads =
      first === block[1] && DAY.test(table.words[first]!.text) && table.words[first + 1]?.text !== "'s";
    return leads ? [first + 1, end] : [first, end];
  });
}

function behindThat({ table, cue, block, runs }: Draft): Run[] {
  const that = nearThat(table, block[1]);
  const lead = table.words[block[1]]!;
  if (that <= block[1] || !(isAddressed(cue.lemma) || /^(?:ADP|ADV)$/.test(lead.upos) || DAY.test(lead.text)))
    return runs;
  return runs.map(([first, end]) => [
    first >= block[1] && first <= that && that < end - 1 ? that + 1 : first,
    end,
  ]);
}

function endOfRelative({ table, block, runs }: Draft): Run[] {
  const opened =
    /^(?:which|who)$/i.test(table.words[block[0] - 1]?.text ?? '') && table.words[block[0] - 2]?.text === ',';
  if (!opened) return runs;
  return runs.map(([first, end]) => {
    for (let at = Math.max(first + 1, block[1]); at < end - 1; at++) {
      if (table.words[at]!.text === ',' && /^(?:VBZ|VBP|VBD|MD)$/.test(table.words[at + 1]!.xpos))
        return [first, at];
    }
    return [first, end];
  });
}

const OPENERS = /^(?:how|why|where|whether|if|what|who)$/i;

function withOpeningWord({ table, block, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    const before = table.words[first - 1]?.text ?? '';
    const negates = /^(?:not|never)$/i.test(before) && table.words[first]?.text === 'to';
    return first - 1 >= block[1] && (negates || OPENERS.test(before)) ? [first - 1, end] : [first, end];
  });
}

/** Words between the end of a block and a quotation that begins after it: a comma, a mark, "on Monday". */
const GAP = 3;

function withBothQuotations({ table, cue, block, runs }: Draft): Run[] {
  const before = quotationAround(table, block[0] - 1, -1);
  const after = quotationAround(table, block[1], 1);
  if (table.quotation[cue.head]! >= 0 || before < 0 || after < 0) return runs;
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

function quotedOnly({ table, block, runs }: Draft): Run[] {
  if (runs.length < 2) return runs;
  const quoted = runs.filter(
    ([first, end]) => table.quotation[first]! >= 0 && table.quotation[end - 1]! >= 0,
  );
  const abuts = quoted.some(
    ([, end]) => end <= block[0] && quotationAround(table, block[0] - 1, -1) === table.quotation[end - 1],
  );
  return abuts ? quoted : runs;
}
