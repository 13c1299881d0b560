import type { CueSite } from './cue-site';
import type { Reading } from './reading';
import { nominalsBefore, opensName, RELATIVE } from './relative-denial';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/**
 * "[He bribed officials], as the union alleges.": at a sentence's end "as" and a verb of claiming tell who says the same
 * as stands before, also where somebody denies it. Null for all other cues.
 */
export function readAsAside(table: WordTable, { cue }: CueSite): Reading | null {
  const { words } = table;
  const { head, kind, lemma } = cue;
  if (kind !== 'verb' || !CLAIMS.test(lemma) || !closes(table, cue.words.at(-1)! + 1)) return null;
  const [from, end] = nominalsBefore(table, head, ({ text }) => text === 'as');
  const comma = from - 2;
  const [first] = sentenceBounds(table, head);
  const stands = comma > first && words[from - 1]?.text === 'as' && words[comma]!.text === ',';
  if (!stands || !(opensName(table, [from, end]) || words[end - 1]?.xpos === 'NNS')) return null;
  return {
    cue: { ...cue, probability: CERTAIN },
    source: { run: [from, end], rule: 'subject behind as' },
    content: { runs: [[first, comma]], rule: RELATIVE },
  };
}

const CLAIMS = /^(?:say|claim|allege|contend|maintain|insist|assert|believe|argue)$/;

/** The sentence ends, or goes on with another clause: "…, as he claims, and the bank …" */
function closes({ words }: WordTable, at: number): boolean {
  const { text } = words[at] ?? { text: '.' };
  return /^[.;!?]$/.test(text) || (text === ',' && /^(?:and|but)$/.test(words[at + 1]?.text ?? ''));
}

/** The construction is unambiguous; what it says is less so. */
const CERTAIN = 0.85;
