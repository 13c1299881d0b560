import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { Word } from '../../text/document';
import { accuses } from '../words/addressed';
import type { Cue } from '../attribution';
import type { CueField, CueSite } from '../cues/cue-site';
import { isMark, STRENGTHS } from '../cues/cue-site';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import { nounPhrase } from '../words/noun-phrase';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/**
 * "…, which Iran denies", "…, a charge it denies", "accusations Iran rejects": the clause says nothing of its own, it
 * denies what stands before it. A denial in such a clause, with its subject; null for all other cues.
 */
export function readRelativeDenial(
  { table, strength }: Pick<CueField, 'table' | 'strength'>,
  { cue }: CueSite,
  { claimNouns, untrue }: Pick<QuoteLexicon, 'claimNouns' | 'untrue'>,
): Reading | null {
  const names = callsUntrue(table, cue, untrue);
  if (cue.row?.act !== 'DENY' && !names) return null;
  const which = afterWhich(table, cue.head);
  // "The book, which Lee called a fantasy": a thing is no claim.
  if (which && names && !isStated(table, strength, which.denied[1], claimNouns)) return null;
  const clause = which ?? afterClaim(table, cue, claimNouns, names);
  return (
    clause && {
      cue: { ...cue, probability: CERTAIN },
      act: 'DENY',
      source: { run: clause.subject, rule: 'relative subject' },
      content: { runs: [clause.denied], rule: RELATIVE },
    }
  );
}

/** '…, which the mayor called a lie', '…, a charge Lee described as "absurd"'. */
function callsUntrue({ words }: WordTable, { kind, lemma, head }: Cue, untrue: RegExp): boolean {
  if (kind !== 'verb' || !/^(?:call|describe|label|brand|deem|term)$/.test(lemma)) return false;
  const naming = words.slice(head + 1, head + 1 + LONGEST_NAMING);
  const stop = naming.findIndex(({ text }) => /^[,.;]$/.test(text));
  const behind = naming.slice(0, stop < 0 ? naming.length : stop).filter(({ upos }) => upos !== 'PUNCT');
  const name = behind[0]?.text === 'as' ? behind.slice(1) : behind;
  const [found] = untrue.exec(name.map(({ text }) => text).join(' ')) ?? [];
  // "[fake] fur", "[a fairy tale] about hope", "[a myth] retold" name a thing.
  const next = found && name[found.split(' ').length];
  return !!found && (!next || (/^(?:ADP|CCONJ)$/.test(next.upos) && !/^(?:about|of)$/.test(next.text)));
}

/** Words in which a claim gets its name: "as an utter fabrication". */
const LONGEST_NAMING = 6;

/** True where the words before a comma tell of a statement, or end with a noun for one. */
function isStated(
  table: WordTable,
  strength: CueField['strength'],
  comma: number,
  claimNouns: readonly string[],
): boolean {
  const { lemma, upos } = table.words[comma - 1]!;
  const [first] = sentenceBounds(table, comma);
  let verb = false;
  for (let at = comma - 1; at >= first; at--) {
    // "wrote a play", but "wrote that it rained"
    const spoken = verb || accuses(table.words[at]!.lemma) ? STRENGTHS.LIKELY : STRENGTHS.SPEECH;
    if (strength[at]! >= spoken) return true;
    verb ||= /^(?:VERB|AUX)$/.test(table.words[at]!.upos);
  }
  return upos === 'NOUN' && (claimNouns.includes(lemma) || TOLD.test(lemma));
}

/** The rule of readings that have the words of the statement before them. */
export const RELATIVE = 'relative';

interface DenyingClause {
  subject: Run;
  /** Ends where the clause, or the comma before it, begins. */
  denied: Run;
}

/** The words between ", which" and a verb, where all of them can be one name. */
function afterWhich(table: WordTable, verb: number): DenyingClause | null {
  const [from, end] = nominalsBefore(table, verb, (word) => /^which$/i.test(word.text));
  const comma = from - 2;
  if (
    comma <= sentenceBounds(table, verb)[0] ||
    from >= end ||
    !/^which$/i.test(table.words[from - 1]?.text ?? '')
  )
    return null;
  return table.words[comma]?.text === ','
    ? { subject: [from, end], denied: antecedent(table, verb, comma) }
    : null;
}

/** "…, a charge it denies", "… — a charge it denies". */
const SETS_APART = /^(?:,|[–—]|--?)$/;

/** "…, [a charge] it denies.", "[accusations] that Iran rejects.": a noun for a claim, or "something", and a subject. */
function afterClaim(
  table: WordTable,
  { head, words }: Cue,
  claimNouns: readonly string[],
  named: boolean,
): DenyingClause | null {
  const isClaim = ({ upos, lemma, text }: Word): boolean =>
    /^something$/i.test(text) || (upos === 'NOUN' && (claimNouns.includes(lemma) || TOLD.test(lemma)));
  const [from, end] = nominalsBefore(table, head, isClaim);
  const noun = from - 1;
  const that = /^(?:that|which)$/i.test(table.words[from]?.text ?? '') ? 1 : 0;
  const subject: Run = [from + that, end];
  // "…, an accusation that Iran denied in a statement."
  const closes = named || /^(?:PUNCT|ADP)$/.test(table.words[words.at(-1)! + 1]?.upos ?? 'PUNCT');
  const [first] = sentenceBounds(table, head);
  if (!closes || noun < first || !isClaim(table.words[noun]!) || !opensName(table, subject)) return null;
  let start = noun;
  while (start > first && /^(?:DET|ADJ|NUM)$/.test(table.words[start - 1]!.upos)) start--;
  // American papers set the comma before the mark: '"falsified it," a charge he denies'.
  const comma = isMark(table.words[start - 1]?.text ?? '') ? start - 2 : start - 1;
  if (comma > first && SETS_APART.test(table.words[comma]!.text)) return { subject, denied: [first, comma] };
  return { subject, denied: [start, from] };
}

/** "the ministry", "Ann Lee", "it", "French officials". */
export function opensName({ words }: WordTable, [first, end]: Run): boolean {
  if (first >= end) return false;
  const { upos, text } = words[first]!;
  return /^(?:DET|PROPN|PRON)$/.test(upos) || /^\p{Lu}/u.test(text);
}

/** What is told, so that others may say it is not so: "[a figure] Britain disputes". */
const TOLD =
  /^(?:figure|number|toll|estimate|account|version|finding|conclusion|assessment|description|characteri[sz]ation)$/;

/** The words before a verb that can be one name, with remarks between commas, back to a word that opens the clause. */
export function nominalsBefore(table: WordTable, verb: number, opens: (word: Word) => boolean): Run {
  const { words } = table;
  const stop = Math.max(sentenceBounds(table, verb)[0], verb - LONGEST_SUBJECT);
  let end = verb;
  while (end > stop && /^(?:AUX|ADV|PART|PUNCT)$/.test(words[end - 1]!.upos)) end--;
  let from = end;
  while (from > stop && !opens(words[from - 1]!) && isNominal(words[from - 1]!)) from--;
  return [from, end];
}

const LONGEST_SUBJECT = 14;

function isNominal({ upos, text }: Word): boolean {
  return text === ',' || text === 'that' || /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP|PART)$/.test(upos);
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
    if (denial.content.rule !== RELATIVE) return;
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
