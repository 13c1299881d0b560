import type { CueSite } from './cue-site';
import type { Reading } from './reading';
import type { Run } from './run';
import { nounPhrase } from './noun-phrase';
import type { WordTable } from './word-table';
import { sentenceBounds } from './word-table';

/**
 * "…, which Iran denies": the relative clause says nothing of its own, it denies what stands before it. A denial
 * in such a clause, with its subject and the noun phrase before the comma; null for all other cues.
 */
export function readRelativeDenial(table: WordTable, { cue }: CueSite): Reading | null {
  if (cue.row?.act !== 'DENY') return null;
  const subject = subjectAfterWhich(table, cue.head);
  if (!subject) return null;
  const comma = subject[0] - 2;
  const content = { runs: [antecedent(table, cue.head, comma)], rule: 'relative' };
  return { cue: { ...cue, probability: CERTAIN }, source: { run: subject, rule: 'after which' }, content };
}

/** The words between ", which" and a verb, where all of them can be one name. */
function subjectAfterWhich(table: WordTable, verb: number): Run | null {
  const [first] = sentenceBounds(table, verb);
  const stop = Math.max(first + 2, verb - LONGEST_SUBJECT);
  let end = verb;
  while (end > stop && /^(?:AUX|ADV|PART)$/.test(table.words[end - 1]!.upos)) end--;
  let from = end;
  while (from > stop && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP)$/.test(kindOf(table, from - 1))) from--;
  const opens = table.words[from - 1]?.text.toLowerCase() === 'which' && table.words[from - 2]?.text === ',';
  return opens && from < end ? [from, end] : null;
}

const LONGEST_SUBJECT = 14;

function kindOf(table: WordTable, word: number): string {
  return table.words[word]!.text.toLowerCase() === 'which' ? 'which' : table.words[word]!.upos;
}

/** The construction is unambiguous; what it denies is less so. */
const CERTAIN = 0.9;

function antecedent(table: WordTable, verb: number, comma: number): Run {
  const noun = table.head[verb]!;
  const [first] = noun >= 0 && noun < comma ? nounPhrase(table, noun) : [comma - 1];
  return [Math.min(first, comma - 1), comma];
}

/**
 * Lets each denial in a relative clause deny the whole statement that ends at its comma, and ends that statement
 * there: "accuses Iran of [arming militias], which Iran denies". Returns which reading denies which.
 */
export function shareDenied(readings: readonly Reading[]): Map<Reading, Reading> {
  const denied = new Map<Reading, Reading>();
  readings.forEach((denial, at) => {
    if (denial.content.rule !== 'relative') return;
    const comma = denial.content.runs[0]![1];
    const statement = nearest(readings, at, comma);
    if (!statement) return;
    statement.content = cutAt(statement, comma);
    denied.set(denial, statement);
  });
  return denied;
}

/** Few cues stand between an accusation and its denial in one sentence. */
const LOOK_BACK = 3;

function nearest(readings: readonly Reading[], at: number, comma: number): Reading | undefined {
  return readings
    .slice(Math.max(0, at - LOOK_BACK), at)
    .reverse()
    .find(({ content }) => content.runs.some(([first, end]) => first < comma && end >= comma));
}

function cutAt({ content }: Reading, comma: number): Reading['content'] {
  const runs = content.runs
    .filter(([first]) => first < comma)
    .map(([first, end]): Run => [first, Math.min(end, comma)]);
  return { ...content, runs };
}
