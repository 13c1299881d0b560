import type { Reading } from '../reading';
import type { WordTable } from '../words/word-table';

/** Cues behind a denial that may stand in its words. */
const NEAR = 4;

/**
 * "India denies that it ever [agreed] to talks": nobody says what they deny. Returns the readings without those of the
 * denier's own words; what somebody else said stays ("denied that Dunn had promised it").
 */
export function withoutDenied(table: WordTable, readings: readonly Reading[]): Reading[] {
  const denied = new Set<Reading>();
  readings.forEach((denial, at) => {
    if (denial.cue.kind !== 'verb') return;
    if (isDeclined(table, denial, readings[at + 1])) denied.add(readings[at + 1]!);
    if (denial.cue.row?.act !== 'DENY') return;
    for (const inner of readings.slice(at + 1, at + 1 + NEAR))
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
