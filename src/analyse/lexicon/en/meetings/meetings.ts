import type { MeetingLexicon } from '../../meeting-lexicon';
import { CLAIM_NOUNS, DENYING, TURNING_AWAY } from '../quotes/claims';
import { MEETING_BEARINGS } from './bearings';
import { MEETING_EVENT_VERBS } from './event-verbs';
import { MEETING_FOLLOWERS, MEETING_MODIFIERS } from './modifiers';
import { MEETING_NOUNS } from './nouns';
import { MEETING_PARTIES } from './parties';
import { ADDING_CUES, RELATIVE_AFTER, STATEMENT_FRAMES } from './statements';
import { STATUS_VERBS } from './status-verbs';
import { STATUS_WORDS } from './status-words';
import { MEETING_VERBS } from './verbs';

/** How English tells of meetings. */
export const ENGLISH_MEETINGS: MeetingLexicon = {
  nouns: MEETING_NOUNS,
  verbs: MEETING_VERBS,
  modifiers: MEETING_MODIFIERS,
  followers: MEETING_FOLLOWERS,
  statuses: [...STATUS_VERBS, ...STATUS_WORDS],
  statementFrames: STATEMENT_FRAMES,
  addingCues: ADDING_CUES,
  relativeAfter: RELATIVE_AFTER,
  denyingVerbs: [...DENYING, ...TURNING_AWAY],
  // What is criticised has been.
  claimNouns: CLAIM_NOUNS.filter((noun) => !/^(?:criticism|complaint)$/.test(noun)),
  ...MEETING_PARTIES,
  ...MEETING_EVENT_VERBS,
  ...MEETING_BEARINGS,
};
