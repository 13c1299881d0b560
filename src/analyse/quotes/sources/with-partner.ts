import type { Cue } from '../attribution';
import type { Run } from '../words/run';
import type { SourceRepair } from './source-repair';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

export const WITH_PARTNER: SourceRepair = {
  name: 'with a partner',
  apply: withPartner,
  reason: 'behind "and" and whose counterpart it is stands the second of two who speak',
  example: '[Ann Lee and her French counterpart, Kim Dunn], agreed on Monday to close the road.',
  counterExample: 'As for Ann Lee, [Kim Dunn] said the road was closed.',
};

/** Words of one of the two: "Japanese Foreign Minister Yoko Tanabe". */
const LONGEST_NAME = 8;
const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/;

function withPartner(table: WordTable, [first, end]: Run, { head }: Cue): Run {
  const { words } = table;
  if (words[first - 1]?.text !== ',' || end > head) return [first, end];
  const own = nominalStart(table, first - 1);
  const joins = words[own - 1]?.text === 'and' && /^(?:his|her|its|their)$/.test(words[own]!.text);
  const partner = joins ? nominalStart(table, own - 1) : first;
  return partner < own - 1 ? [partner, end] : [first, end];
}

/** Where the words begin that may be one name, back from a word of their sentence. */
function nominalStart(table: WordTable, end: number): number {
  const [start] = sentenceBounds(table, end);
  let at = end;
  while (at > start && end - at < LONGEST_NAME && NOMINAL.test(table.words[at - 1]!.upos)) at--;
  return at;
}
