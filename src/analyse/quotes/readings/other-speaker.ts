import type { Reading } from '../reading';
import type { Run } from '../words/run';
import { BEHIND_WITH } from '../sources/surface-source';
import type { WordTable } from '../words/word-table';

/** A word that opens a clause in which the reporter lets another speak. */
interface TurnRow {
  opener: RegExp;
  /** Only where the first speaker has said a whole clause before the cue. */
  parted?: true;
  reason: string;
  /** The content of the first speaker stands in brackets. */
  example: string;
  /** Looks like it, and goes on; brackets as above. */
  counterExample: string;
}

export const TURNS: readonly TurnRow[] = [
  {
    opener: /^(?:while|whereas)$/,
    reason: 'behind a comma it sets what one says against what another does, as only the reporter can',
    example: 'Ann Lee said [the road was closed], while Kim Dunn said it was open.',
    counterExample: 'Ann Lee said [she was away while Kim Dunn told reporters the road was closed].',
  },
  {
    opener: /^with$/,
    reason: 'behind a comma, with a participle of its own, another speaks',
    example: 'Ann Lee said [the road was closed], with Kim Dunn saying it was open.',
    counterExample: 'Ann Lee said [she was at odds with Kim Dunn over the road].',
  },
  {
    opener: /^(?:and|but)$/,
    parted: true,
    reason: 'behind a whole clause and who said it the reporter goes on to the next who speaks',
    example: '[The dam was safe], Ann Lee said, and Kim Dunn told reporters it had been checked.',
    counterExample: '[The road is closed], Ann Lee said, [but it may open on Monday].',
  },
];

/** "[The road is closed], Ann Lee said, while Kim Dunn said it was open": what one says ends where another speaks. */
export function endBeforeTurn(table: WordTable, reading: Reading, later: Reading): void {
  const opener = turnTo(table, later);
  const aside = later.source?.rule === BEHIND_WITH;
  if (opener <= reading.cue.head || (!aside && reading.cue.row?.strength !== 'SPEECH')) return;
  const word = table.words[opener]!.text;
  const { runs } = reading.content;
  const row = TURNS.find((turn) => turn.opener.test(word));
  if (!row || (row.parted && !isWhole(table, runs, reading.cue.head))) return;
  const kept = runs
    .filter(([first]) => first < opener - 1)
    .map(([first, end]): Run => [first, Math.min(end, opener - 1)]);
  if (kept.length) reading.content = { ...reading.content, runs: kept };
}

/** The word between a comma and a speaker with a verb of saying right behind it, outside quotation marks; or -1. */
function turnTo({ words, quotation }: WordTable, { cue, source }: Reading): number {
  if (!source || cue.kind !== 'verb') return -1;
  if (source.rule === BEHIND_WITH) return source.run[0] - 1;
  if (cue.row?.strength !== 'SPEECH') return -1;
  const [first, end] = source.run;
  const opener = first - 1;
  const speaks =
    end <= cue.head && words.slice(end, cue.head).every(({ upos }) => /^(?:AUX|ADV)$/.test(upos));
  return speaks && words[opener - 1]?.text === ',' && quotation[opener]! < 0 ? opener : -1;
}

/** What stands before the cue has a finite verb, and waits for none. */
function isWhole({ words }: WordTable, [first]: readonly Run[], cue: number): boolean {
  if (!first || first[1] > cue) return false;
  return words.slice(...first).some(({ xpos }) => /^(?:VBZ|VBP|VBD|MD)$/.test(xpos));
}
