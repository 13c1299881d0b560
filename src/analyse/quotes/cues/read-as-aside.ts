import type { CueSite } from './cue-site';
import type { Reading } from '../reading';
import { nominalsBefore, opensName, RELATIVE } from '../readings/relative-denial';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/**
 * "[He bribed officials], as the union alleges.", "[The bridge], as the mayor insists, [is safe].": "as" and a verb of
 * claiming behind a comma tell who says the same as stands before, also where somebody denies it, or who says the
 * sentence in which they stand. Null for all other cues.
 */
export function readAsAside(table: WordTable, { cue }: CueSite): Reading | null {
  const { words } = table;
  const { head, kind, lemma } = cue;
  const last = cue.words.at(-1)!;
  if (kind !== 'verb' || !CLAIMS.test(lemma) || !closes(words[last + 1]?.text)) return null;
  const [from, end] = nominalsBefore(table, head, ({ text }) => text === 'as');
  const comma = from - 2;
  const [first] = sentenceBounds(table, head);
  const stands = comma > first && words[from - 1]?.text === 'as' && words[comma]!.text === ',';
  if (!stands || !(opensName(table, [from, end]) || words[end - 1]?.xpos === 'NNS')) return null;
  const content = contentAround(table, [first, comma], last + 1);
  if (!content) return null;
  return {
    cue: { ...cue, probability: CERTAIN },
    source: { run: [from, end], rule: 'subject behind as' },
    content,
  };
}

const CLAIMS =
  /^(?:say|claim|allege|contend|maintain|insist|assert|believe|argue|demand|warn|fear|suggest|predict|admit|acknowledge|complain)$/;

function closes(text = '.'): boolean {
  return /^[,.;!?]$/.test(text);
}

/** The clause before the aside; where that is no whole one yet, the sentence goes on behind it. */
function contentAround(table: WordTable, before: Run, close: number): Reading['content'] | null {
  const { words } = table;
  if (isWhole(table, before)) return { runs: [before], rule: RELATIVE };
  const behind: Run = [close + 1, clauseEnd(table, close + 1)];
  // "Ann Lee said [that], as Kim Dunn fears, it was failing": before it stands who else says so.
  if (words[before[1] - 1]!.text === 'that') return { runs: [behind], rule: 'around' };
  const waits = words.slice(...before).some(({ xpos }) => FINITE.test(xpos));
  return waits || FINITE.test(words[close + 1]?.xpos ?? '')
    ? { runs: [before, behind], rule: 'around' }
    : null;
}

/** A clause with all its parts: not "it was not", "she said that" or "if it fails". */
function isWhole({ words }: WordTable, [first, end]: Run): boolean {
  const [opener, last] = [words[first]!.text, words[end - 1]!];
  const copula = words[/^(?:not|never|n['’]t)$/.test(last.text) ? end - 2 : end - 1]!.lemma === 'be';
  if (copula || last.text === 'that' || /^(?:if|unless)$/i.test(opener)) return false;
  return words.slice(first, end).some(({ xpos }) => FINITE.test(xpos));
}

/** "…, is safe[, but] engineers doubt it": what follows has a subject of its own. */
function clauseEnd(table: WordTable, from: number): number {
  const [, end] = sentenceBounds(table, from);
  for (let at = from; at < end - 2; at++) {
    const [comma, joint, next] = table.words.slice(at, at + 3);
    if (comma!.text === ',' && joint!.upos === 'CCONJ' && !/^(?:VERB|AUX|ADV)$/.test(next!.upos)) return at;
  }
  return end;
}

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;

/** The construction is unambiguous; what it says is less so. */
const CERTAIN = 0.85;
