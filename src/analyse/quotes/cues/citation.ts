import type { Cue } from '../attribution';
import type { WordTable } from '../words/word-table';

/**
 * "The paper reported on Monday, citing two officials" and "The paper, quoting an official, reported": tells whose words
 * they are that the paper passes on, and says nothing more; "called it off, citing the weather" tells somebody's reason.
 * "(Reporting by Ann Lee; editing by Bo Reed)" signs a report.
 */
export function isCitation({ words }: WordTable, { head, lemma }: Cue): boolean {
  if (lemma === 'report' && words[head + 1]?.text === 'by') return words[head]!.xpos === 'VBG';
  if (!/^(?:cite|quote)$/.test(lemma) || words[head - 1]?.text !== ',') return false;
  const behind = words.slice(head + 1, head + LONGEST_CITED);
  const close = behind.findIndex(({ text }) => text === ',' || text === 'as');
  // "IRNA left, quoting Ann Lee as saying": such words are hers.
  if (behind[close]?.text === 'as') return false;
  const before = words.slice(Math.max(0, head - REPORT_REACH), head);
  return [...before, ...behind.slice(close + 1, close + 2)].some((word) => REPORTS.test(word.lemma));
}

const REPORTS = /^(?:report|say|write|tell|reveal)$/;
/** Words from "reported" to "citing": "reported on Monday ,". */
const REPORT_REACH = 4;
/** Words that tell who is cited. */
const LONGEST_CITED = 12;
