import type { Cue } from '../attribution';
import type { Run, SourceGuess } from '../words/run';
import { byFrame, objectOf } from './frame-rules';
import type { Site } from '../words/site';
import { isSpokenFor } from './spoken-for';
import { closesQuotation } from '../sources/surface-source';
import { isCalled } from './is-called';
import { nearThat } from '../words/near-that';
import { trimmed } from '../words/trim-run';
import type { WordTable } from '../words/word-table';
import { isAddressed } from '../words/addressed';
import { childBy, childrenOf, statementBounds } from '../words/word-table';

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
  /** Looks like it and is read by another rule; brackets as above. */
  counterExample: string;
}

export const CONTENT_RULES: readonly ContentRule[] = [
  {
    name: 'quoted before',
    find: quotationBefore,
    reason: 'a quotation that ends where speaker and cue begin is what was said, whatever follows',
    example: '"[The bridge was safe]," the mayor told cheering crowds.',
    counterExample: '[The "debate" Lee saw was short], the mayor said.',
  },
  {
    name: 'around',
    find: aroundCue,
    reason: 'set between commas, the cue interrupts what is said',
    example: '[The bridge], the mayor said, [was safe].',
    counterExample: 'The mayor, Ann Lee, said that [the bridge was safe].',
  },
  {
    name: 'before',
    find: beforeCue,
    reason: 'set off by a comma at the end, the cue follows what is said',
    example: '[The bridge was safe], the mayor said.',
    counterExample: 'On Monday, the mayor said [the bridge was safe].',
  },
  {
    name: 'quoted',
    find: quotationAfter,
    reason: 'quoted words behind a comma or colon are what was said, whatever stands between',
    example: 'Lee defended the plan on the radio: "[It will work]."',
    counterExample: 'The mayor said [the "old bridge" was safe].',
  },
  {
    name: 'clause',
    find: clauseOf,
    reason: 'the clause that the cue governs',
    example: 'The mayor said that [the bridge was safe].',
    counterExample: 'The mayor denied [the charges that were brought].',
  },
  {
    name: 'that',
    find: thatClause,
    reason: 'a "that" near behind the cue opens the clause, whatever the parser hung it on',
    example: 'The mayor insisted in a speech to the council that [the bridge was safe].',
    counterExample: 'The mayor accused the firm of [hiding the bill that it owed].',
  },
  {
    name: 'frame',
    find: byFrame,
    reason: 'a complement that the cue is known to take',
    example: 'The mayor accused the firm of [hiding the bill].',
    counterExample: 'The mayor said [the bridge of wood was safe].',
  },
  {
    name: 'object',
    find: objectOf,
    reason: 'where no clause is reported, the noun phrase is what was said',
    example: 'The mayor denied [the charges].',
    counterExample: 'The mayor denied that [the charges were true].',
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
  const [first, end] = statementBounds(table, cue.head);
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

function quotationBefore({ table, cue, first, blockFirst, blockEnd }: Site): Run[] {
  if (table.quotation[cue.head]! >= 0 || !closesQuotation(table, blockFirst - 1)) return [];
  // A word or two in marks without a comma are no statement: 'the "debate" Lee saw'.
  if (
    !/^[,.!?…—-]+$/.test(table.words[blockFirst - 2]?.text ?? '') &&
    table.words[blockFirst - 1]!.text !== ','
  )
    return [];
  if (isSpokenFor(table, blockFirst, blockEnd) || isCalled(table, blockFirst - 1)) return [];
  return [[Math.min(first, blockFirst - 1), blockFirst]];
}

function aroundCue(site: Site): Run[] {
  const { table, first, end, blockFirst, blockEnd } = site;
  if (blockFirst <= first || !isComma(table, blockFirst - 1)) return [];
  if (isSpokenFor(table, blockFirst, blockEnd)) return [];
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
  const asks = /^(?:[Aa]sked|[Tt]old)$/;
  if (asks.test(table.words[first]!.text) || asks.test(table.words[first + 1]!.text)) return [];
  if (isSpokenFor(table, blockFirst, site.blockEnd)) return [];
  const next = afterAdjuncts(site);
  return next >= 0 && (next >= end - 2 || table.words[next]!.text === ';') ? [[first, blockFirst]] : [];
}

function quotationAfter({ table, cue, end, blockEnd }: Site): Run[] {
  if (table.quotation[cue.head]! >= 0) return [];
  for (let at = blockEnd; at < end; at++) {
    const quotation = table.quotation[at]!;
    // Another verb nearer to the quotation introduces it: "defended the plan, saying: …".
    if (table.words[at]!.upos === 'VERB' && quotation < 0) return [];
    if (quotation < 0) continue;
    const adjacent = at - blockEnd <= 1 && /^\p{Lu}/u.test(table.words[at]!.text);
    const opens =
      adjacent || (/^[,:]$/.test(table.words[at - 2]?.text ?? '') && /^\p{Lu}/u.test(table.words[at]!.text));
    if (!opens) return [];
    let last = at;
    while (table.quotation[last + 1] === quotation) last++;
    return [[at, last + 1]];
  }
  return [];
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
      (label === 'acl' && isFinite(table, child)) ||
      (label === 'advcl' && isAsked(site, child));
    if (clause && child > blockEnd - 1) return [[clauseStart(site, child), table.right[child]! + 1]];
  }
  return [];
}

function thatClause({ table, cue, blockEnd }: Site): Run[] {
  if (!cue.row?.frames.includes('CLAUSE')) return [];
  const that = nearThat(table, blockEnd);
  const verb = that < 0 ? -1 : table.head[that]!;
  return verb > that ? [[that + 1, table.right[verb]! + 1]] : [];
}

/**
 * Where a clause begins: behind whom it was told to, and with the words before it that the parser hung on the cue
 * ("Iran says [the presence of troops] has …"), unless a comma or an adverbial parts them.
 */
function clauseStart({ table, cue, blockEnd }: Site, clause: number): number {
  const left = Math.max(blockEnd, table.left[clause]!);
  const object = childBy(table, cue.head, 'obj', 'iobj');
  if (isAddressed(cue.lemma))
    return object >= blockEnd && object < clause ? Math.max(left, table.right[object]! + 1) : left;
  for (let at = blockEnd; at < left; at++)
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP)$/.test(table.words[at]!.upos)) return left;
  return left - blockEnd <= LONGEST_SUBJECT && /^(?:DET|ADJ|NUM|NOUN|PRON)$/.test(table.words[blockEnd]!.upos)
    ? blockEnd
    : left;
}

const LONGEST_SUBJECT = 10;

/** "would not say [when the bank would open]": a question right behind the verb is its object, not a time. */
function isAsked({ table, blockEnd }: Site, clause: number): boolean {
  return table.left[clause] === blockEnd && /^W(?:RB|P)$/.test(table.words[blockEnd]!.xpos);
}

/** "his claim that the bridge was safe": a noun's clause opens with "that". */
function isFinite(table: WordTable, child: number): boolean {
  const mark = childBy(table, child, 'mark');
  return mark >= 0 && /^(?:that|whether|if)$/i.test(table.words[mark]!.text);
}
