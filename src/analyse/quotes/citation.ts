import type { Cue } from './attribution';
import type { WordTable } from './word-table';

/**
 * "The paper reported on Monday, citing two officials": tells whose words they are that the paper passes on, and says
 * nothing more; "called it off, citing the weather" tells somebody's reason. "(Reporting by Ann Lee; editing by Bo Reed)"
 * signs a report.
 */
export function isCitation({ words }: WordTable, { head, lemma }: Cue): boolean {
  if (lemma === 'report' && words[head + 1]?.text === 'by') return words[head]!.xpos === 'VBG';
  if (lemma !== 'cite' || words[head - 1]?.text !== ',') return false;
  return words.slice(Math.max(0, head - REPORT_REACH), head).some((word) => REPORTS.test(word.lemma));
}

const REPORTS = /^(?:report|say|write|tell|reveal)$/;
/** Words from "reported" to "citing": "reported on Monday ,". */
const REPORT_REACH = 4;
