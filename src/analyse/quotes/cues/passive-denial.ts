import type { CueSite } from './cue-site';
import { nameEnd } from '../words/name-end';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import { subjectClauseEnd } from './subject-clause';
import { isConjunctionThat } from '../words/trim-run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** The rule of such readings. */
export const PASSIVE_DENIAL = 'passive';

/**
 * "Reports that [he had offered to resign] were denied by [Ann Lee]": what the clause of the subject says is denied
 * by whom "by" names, whatever the parser made of so long a subject. Null for all other cues.
 */
export function readPassiveDenial(table: WordTable, { cue }: CueSite): Reading | null {
  if (cue.row?.act !== 'DENY' || table.words[cue.head]!.xpos !== 'VBN') return null;
  const that = thatOfSubject(table, cue.head);
  const auxiliary = that < 0 ? -1 : subjectClauseEnd(table, that - 1);
  const denier = auxiliary < 0 ? null : denierOf(table, cue.head);
  if (!denier || !isAuxiliary(table, auxiliary, cue.head)) return null;
  return {
    cue: { ...cue, probability: CERTAIN },
    source: { run: denier, rule: 'agent' },
    content: { runs: [[that + 1, auxiliary]], rule: PASSIVE_DENIAL },
  };
}

/** The construction is unambiguous; an estimate, not a count. */
const CERTAIN = 0.9;

/** Longest subject before its "that", in words: "The latest reports in the press". */
const LONGEST_SUBJECT = 8;

/** The "that" right behind a noun near the start of the verb's sentence, or -1. */
function thatOfSubject(table: WordTable, verb: number): number {
  const [first] = sentenceBounds(table, verb);
  for (let at = first + 1; at < Math.min(verb, first + LONGEST_SUBJECT); at++)
    if (table.words[at - 1]!.upos === 'NOUN' && isConjunctionThat(table, at)) return at;
  return -1;
}

/** "were", "have been", "was quickly": nothing but the passive's auxiliaries and adverbs lead to the verb. */
function isAuxiliary({ words }: WordTable, from: number, verb: number): boolean {
  return words.slice(from, verb).every(({ upos }) => /^(?:AUX|ADV|PART)$/.test(upos));
}

/** Words between the verb and its "by": "dismissed as sheer nonsense by". */
const LONGEST_REMARK = 6;

function denierOf(table: WordTable, verb: number): Run | null {
  const [, end] = sentenceBounds(table, verb);
  for (let at = verb + 1; at < Math.min(end, verb + LONGEST_REMARK); at++) {
    const { text, upos } = table.words[at]!;
    if (text.toLowerCase() === 'by') {
      const stop = nameEnd(table, at + 1);
      return stop > at + 1 ? [at + 1, stop] : null;
    }
    if (/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(upos)) return null;
  }
  return null;
}
