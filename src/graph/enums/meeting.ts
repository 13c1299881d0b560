import { MEETING_KINDS, MEETING_LEVELS, MEETING_STATUSES, PARTICIPANT_ROLES } from '../../model/meeting';
import { enumOf } from './enum-of';

export const MeetingKindEnum = enumOf('MeetingKind', MEETING_KINDS, 'What reports call a meeting.', {
  TALKS: 'Talks, negotiations, or a meeting without another name: "met in Sochi".',
  SUMMIT: 'Leaders meet: "the summit in Venice".',
  VISIT: 'Somebody travels to somebody: "Obama\'s visit to Havana".',
  CALL: 'By telephone: "spoke by telephone".',
  CONFERENCE: 'Many come, or the press does: "news conference".',
  HEARING: 'Of a court or a committee.',
  SESSION: 'A body comes together: "the Security Council met".',
  OTHER: 'None of these.',
});

export const MeetingStatusEnum = enumOf(
  'MeetingStatus',
  MEETING_STATUSES,
  'How a meeting stands on the day of a report.',
  {
    PROPOSED: 'Somebody wants it: "called for talks".',
    PLANNED: 'It is agreed on or announced: "will meet on Monday".',
    UNDER_WAY: 'It goes on: "are meeting".',
    HELD: 'It took place: "met".',
    POSTPONED: 'It is put off.',
    CANCELLED: 'It is called off.',
    REFUSED: 'One side does not want it: "refused to meet".',
    DENIED: 'One side says that there was none: "denied meeting".',
  },
);

export const MeetingLevelEnum = enumOf(
  'MeetingLevel',
  MEETING_LEVELS,
  'The highest office among those who come.',
  {
    HEAD_OF_STATE: 'A president, a monarch.',
    HEAD_OF_GOVERNMENT: 'A prime minister, a chancellor.',
    MINISTER: 'A minister, or a deputy of a head.',
    AMBASSADOR: 'An ambassador.',
    OFFICIAL: 'Another office, or one that is not told.',
    EXPERT: 'Experts: "technical talks".',
  },
);

export const ParticipantRoleEnum = enumOf(
  'ParticipantRole',
  PARTICIPANT_ROLES,
  'What somebody does at a meeting.',
  {
    PARTY: 'A body that meets as such.',
    HEAD: 'Somebody who meets, for a side or in person.',
    DELEGATE: 'Somebody who comes along: "with his foreign minister".',
    HOST: 'Somebody at whose invitation it is held.',
    MEDIATOR: 'Somebody who brings the sides together.',
    OBSERVER: 'Somebody who is there and takes no part.',
  },
);
