import type { MeetingLevel } from '../../../model/meeting';
import { MEETING_LEVELS } from '../../../model/meeting';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';

/** The level that a title gives: "foreign minister" MINISTER; undefined for no title of office. */
export function levelOfTitle(title: string, lexicon: MeetingLexicon): MeetingLevel | undefined {
  // "The prime ministers of Norway and Denmark".
  const padded = ` ${title.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.replace(/\B(?<!s)s(?= )/g, '');
  for (const { level, words } of lexicon.levels) {
    const office = words.find((word) => padded.includes(` ${word.replace('-', ' ')} `));
    if (office) return OF_STATE.has(level) && isOfBody(padded, office, lexicon) ? 'OFFICIAL' : level;
  }
  return undefined;
}

/** The highest of the levels: heads of state first. */
export function highest(levels: readonly (MeetingLevel | undefined)[]): MeetingLevel | undefined {
  return MEETING_LEVELS.find((level) => levels.includes(level));
}

/** Whose office a meeting is known by. */
export const OF_STATE: ReadonlySet<MeetingLevel> = new Set<MeetingLevel>([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
]);

/** Words between an office and the body that has it: "of the national tennis". */
const MOST_BETWEEN = 5;

/** "Club president", "the club's president", "president of the tennis club": no state's. */
function isOfBody(padded: string, office: string, { bodiesLed }: MeetingLexicon): boolean {
  const at = padded.indexOf(` ${office} `);
  const before = padded.slice(0, at).trim().split(' ');
  const after = padded.slice(at + office.length + 2).split(' ');
  const last = before.at(-1) === 's' ? before.at(-2) : before.at(-1);
  const own = after[0] === 'of' ? after.slice(1, MOST_BETWEEN + 1) : [];
  return [last, ...own].some((word) => word !== undefined && bodiesLed.includes(word));
}
