import type { Frame } from '../lexicon/quote-lexicon';
import type { Cue } from './attribution';
import type { Run, SourceGuess } from './source-rules';
import { withCase } from './source-rules';
import type { WordTable } from './word-table';
import { childBy, childrenOf, sentenceBounds } from './word-table';

export interface ContentGuess {
  /** In reading order; two where the cue stands between. */
  runs: Run[];
  rule: string;
}

/** One way in which words may belong to a cue. The first that finds any decides. */
interface ContentRule {
  name: string;
  find: (site: Site) => Run[];
  reason: string;
  /** The content stands in brackets. */
  example: string;
}

/** A cue in its sentence, with the words that its source takes. */
interface Site {
  table: WordTable;
  cue: Cue;
  source: SourceGuess | null;
  /** The sentence. */
  first: number;
  end: number;
  /** First word of cue and source together, and the word after their last. */
  blockFirst: number;
  blockEnd: number;
}

const CONTENT_RULES: readonly ContentRule[] = [
  {
    name: 'around',
    find: aroundCue,
    reason: 'set between commas, the cue interrupts what is said',
    example: '[The bridge], the mayor said, [was safe].',
  },
  {
    name: 'before',
    find: beforeCue,
    reason: 'set off by a comma at the end, the cue follows what is said',
    example: '[The bridge was safe], the mayor said.',
  },
  {
    name: 'clause',
    find: clauseOf,
    reason: 'the clause that the cue governs',
    example: 'The mayor said that [the bridge was safe].',
  },
  {
    name: 'frame',
    find: byFrame,
    reason: 'a complement that the cue is known to take',
    example: 'The mayor accused the firm of [hiding the bill].',
  },
  {
    name: 'object',
    find: objectOf,
    reason: 'where no clause is reported, the noun phrase is what was said',
    example: 'The mayor denied [the charges].',
  },
];

/** What was said by a cue, from the tree and the order of words. */
export function guessContent(table: WordTable, cue: Cue, source: SourceGuess | null): ContentGuess | null {
  const site = siteOf(table, cue, source);
  for (const { name, find } of CONTENT_RULES) {
    const runs = find(site)
      .map((run) => trimmed(table, run))
      .filter(([first, end]) => end > first);
    if (runs.length) return { runs, rule: name };
  }
  return null;
}

function siteOf(table: WordTable, cue: Cue, source: SourceGuess | null): Site {
  const [first, end] = sentenceBounds(table, cue.head);
  const cueEnd = cue.words[cue.words.length - 1]! + 1;
  const near = source && source.run[0] >= first && source.run[1] <= end ? source.run : null;
  const touches = near && isBlock(table, near, cue.head, cueEnd);
  return {
    table,
    cue,
    source,
    first,
    end,
    blockFirst: touches ? Math.min(near[0], cue.head) : cue.head,
    blockEnd: touches ? Math.max(near[1], cueEnd) : cueEnd,
  };
}

/** Source and cue stand together, with at most auxiliaries and adverbs between: "the mayor has also said". */
function isBlock(table: WordTable, [from, to]: Run, head: number, cueEnd: number): boolean {
  if (from >= cueEnd) return from - cueEnd <= 1;
  for (let at = to; at < head; at++)
    if (!/^(?:AUX|ADV|PART|PUNCT)$/.test(table.words[at]!.upos)) return false;
  return to <= head;
}

function isComma(table: WordTable, word: number): boolean {
  return /^[,–—-]+["”’'»]*$|^["”’'»]+$/.test(table.words[word]?.text ?? '');
}

/** Adverbials after the cue that belong to neither side: "on Monday", "in a statement", "earlier". */
function afterAdjuncts(site: Site): number {
  const { table, end } = site;
  let at = site.blockEnd;
  while (at < end && !isComma(table, at) && !/^[.:;]$/.test(table.words[at]!.text)) {
    if (/^(?:VERB|SCONJ|AUX|CCONJ)$/.test(table.words[at]!.upos) || table.words[at]!.text === 'to') return -1;
    at++;
  }
  return at;
}

function aroundCue(site: Site): Run[] {
  const { table, first, end, blockFirst } = site;
  if (blockFirst <= first || !isComma(table, blockFirst - 1)) return [];
  const next = afterAdjuncts(site);
  if (next < 0 || next >= end - 2 || !isComma(table, next)) return [];
  return [
    [first, blockFirst],
    [next, end],
  ];
}

function beforeCue(site: Site): Run[] {
  const { table, first, end, blockFirst } = site;
  if (blockFirst - first < 3 || !isComma(table, blockFirst - 1) || !site.source) return [];
  const next = afterAdjuncts(site);
  return next >= 0 && next >= end - 2 ? [[first, blockFirst]] : [];
}

function clauseOf(site: Site): Run[] {
  const { table, cue, end, blockEnd } = site;
  if (table.words[blockEnd]?.text === ':') return [[blockEnd, end]];
  if (cue.row && !cue.row.frames.includes('CLAUSE')) return [];
  for (const child of childrenOf(table, cue.head)) {
    const { label } = table.words[child]!;
    const clause =
      label === 'ccomp' ||
      (label === 'parataxis' && child > cue.head) ||
      (label === 'acl' && isFinite(table, child));
    if (clause && child > blockEnd - 1)
      return [[Math.max(blockEnd, table.left[child]!), table.right[child]! + 1]];
  }
  return [];
}

/** "his claim that the bridge was safe": a noun's clause opens with "that". */
function isFinite(table: WordTable, child: number): boolean {
  const mark = childBy(table, child, 'mark');
  return mark >= 0 && /^(?:that|whether|if)$/i.test(table.words[mark]!.text);
}

/** Which prepositions open the complement of a frame. */
const FRAME_PREPOSITIONS: Partial<Record<Frame, string>> = {
  OF: 'of',
  FOR: 'for',
  AGAINST: 'against',
  ABOUT: 'about',
  ON: 'on',
  WITH: 'with',
  AS: 'as',
};

function byFrame(site: Site): Run[] {
  const { table, cue } = site;
  const frames = cue.row?.frames ?? [];
  if (frames.includes('TO') || frames.includes('ADDRESSEE_TO')) {
    const infinitive = infinitiveOf(table, cue.head);
    if (infinitive) return [infinitive];
  }
  for (const frame of frames) {
    const preposition = FRAME_PREPOSITIONS[frame];
    const run = preposition && complementBehind(table, cue.head, preposition);
    // "cautioned against expecting much": what one is warned against keeps its preposition.
    if (run) return [frame === 'AGAINST' ? run : [run[0] + 1, run[1]]];
  }
  return [];
}

function infinitiveOf(table: WordTable, head: number): Run | null {
  for (const child of childrenOf(table, head)) {
    const { label } = table.words[child]!;
    const to = childBy(table, child, 'mark');
    const open =
      /^(?:xcomp|ccomp|advcl|acl)$/.test(label) && to >= 0 && table.words[to]!.text.toLowerCase() === 'to';
    if (open && child > head) return [to, table.right[child]! + 1];
  }
  return null;
}

/** "of hiding the bill", "for the delay": the preposition with what it governs. */
function complementBehind(table: WordTable, head: number, preposition: string): Run | null {
  const noun = withCase(table, head, preposition);
  if (noun > head) return [table.left[noun]!, table.right[noun]! + 1];
  for (const child of childrenOf(table, head)) {
    const mark = childBy(table, child, 'mark');
    if (child > head && mark > head && table.words[mark]!.text.toLowerCase() === preposition)
      return [mark, table.right[child]! + 1];
  }
  const object = childBy(table, head, 'obj');
  return object > head ? complementBehind(table, object, preposition) : null;
}

function objectOf({ table, cue, blockEnd }: Site): Run[] {
  if (!cue.row?.frames.some((frame) => frame === 'OBJECT' || frame === 'NAMING')) return [];
  const object = childBy(table, cue.head, 'obj', 'ccomp', 'xcomp', 'obl');
  return object >= blockEnd ? [[Math.max(blockEnd, table.left[object]!), table.right[object]! + 1]] : [];
}

/** Without "that", commas and closing marks at the ends. */
export function trimmed(table: WordTable, [from, to]: Run): Run {
  let first = from;
  let end = to;
  while (first < end && (table.words[first]!.upos === 'PUNCT' || isConjunctionThat(table, first))) first++;
  while (end > first && table.words[end - 1]!.upos === 'PUNCT') end--;
  return [first, end];
}

export function isConjunctionThat(table: WordTable, word: number): boolean {
  const { text, upos, label } = table.words[word]!;
  return text.toLowerCase() === 'that' && (upos === 'SCONJ' || label === 'mark');
}
