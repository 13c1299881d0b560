import type { Reading } from '../reading';
import type { WordTable } from '../words/word-table';

/** Cues behind a denial that may stand in its words. */
const NEAR = 4;

/**
 * "India denies that it ever [agreed] to talks", "Lee never said that Dunn had [promised] it": nobody says what they
 * deny, and that somebody else did is just what is denied. Returns the readings without these.
 */
export function withoutDenied(table: WordTable, readings: readonly Reading[]): Reading[] {
  const denied = new Set<Reading>();
  readings.forEach((denial, at) => {
    if (denial.cue.kind !== 'verb') return;
    if (isDeclined(table, denial, readings[at + 1])) denied.add(readings[at + 1]!);
    const behind = readings.slice(at + 1, at + 1 + NEAR);
    if (isTurnedAway(table, denial))
      for (const inner of behind) if (opensBehind(table, inner, denial)) denied.add(inner);
    if (denial.cue.row?.act !== 'DENY') return;
    for (const inner of behind)
      if ((standsWithin(inner, denial) && isOwn(table, inner, denial)) || isPassiveToo(table, inner, denial))
        denied.add(inner);
  });
  return readings.filter((reading) => !denied.has(reading));
}

/** "declined to [say] if the road was closed": what one declines is told once. */
function isDeclined({ words }: WordTable, { cue }: Reading, next: Reading | undefined): boolean {
  const { head } = cue;
  return cue.row?.act === 'REFUSE' && words[head + 1]?.text === 'to' && next?.cue.head === head + 2;
}

/** Denied, or not said: "never claimed that …"; not "never denied that …". */
function isTurnedAway({ words }: WordTable, { cue: { head, row } }: Reading): boolean {
  let at = head - 1;
  while (words[at]?.upos === 'ADV' && !NEGATION.test(words[at]!.text)) at--;
  return NEGATION.test(words[at]?.text ?? '') !== (row?.act === 'DENY');
}

const NEGATION = /^(?:not|never|n['’]t)$/i;

/** "denied that [Dunn] had promised it": not "denied it was late, as [Dunn] had said", which tells what he said. */
function opensBehind(
  { words }: WordTable,
  { source, cue }: Reading,
  { cue: denial, content }: Reading,
): boolean {
  const opening = content.runs[0]?.[0] ?? Infinity;
  const subject = source?.run[0] ?? -1;
  if (cue.kind !== 'verb' || cue.head < subject || subject <= denial.head || subject < opening) return false;
  return words.slice(opening, subject).every(({ text }) => /^(?:that|whether|if)$/.test(text));
}

function standsWithin({ cue }: Reading, { content }: Reading): boolean {
  return content.runs.some(([first, end]) => first <= cue.head && cue.head < end);
}

/** "denied that he had been beaten and [told] lies by the police": the participle goes on with the passive that is denied. */
function isPassiveToo({ words, head }: WordTable, inner: Reading, denial: Reading): boolean {
  const at = inner.cue.head;
  const passive = head[at] ?? -1;
  const joins = words[at]!.label === 'conj' && words[at - 1]?.text === 'and' && passive > denial.cue.head;
  if (!joins || words[passive]!.xpos !== 'VBN' || words[passive - 1]!.lemma !== 'be') return false;
  const behind = words.slice(at + 1, at + 1 + AGENT_WITHIN);
  const by = behind.findIndex(({ text }) => /^(?:by|[.,;:])$/.test(text));
  return behind[by]?.text === 'by' && !behind.slice(0, by).some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos));
}

/** Words between a participle and who did it. */
const AGENT_WITHIN = 8;

/** A pronoun, nobody, or the denier again. */
function isOwn({ words }: WordTable, { source }: Reading, denial: Reading): boolean {
  if (!source) return true;
  const [first, end] = source.run;
  if (first === denial.source?.run[0]) return true;
  return end === first + 1 && /^(?:it|he|she|they)$/i.test(words[first]!.text);
}
