import type { MeetingLevel } from '../../model/meeting';
import { MEETING_LEVELS } from '../../model/meeting';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';

/** The level that a title gives: "foreign minister" MINISTER; undefined for no title of office. */
export function levelOfTitle(title: string, lexicon: MeetingLexicon): MeetingLevel | undefined {
  const padded = ` ${title.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  return lexicon.levels.find((row) =>
    row.words.some((word) => padded.includes(` ${word.replace('-', ' ')} `)),
  )?.level;
}

/** The highest of the levels: heads of state first. */
export function highest(levels: readonly (MeetingLevel | undefined)[]): MeetingLevel | undefined {
  return MEETING_LEVELS.find((level) => levels.includes(level));
}
