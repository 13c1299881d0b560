import { ObjectType } from 'type-graphql';
import { idOfMeeting } from '../../store/plan/edges/meeting';
import { MeetingKindEnum, MeetingLevelEnum, MeetingStatusEnum, ParticipantRoleEnum } from '../enums/meeting';
import { Column } from '../planned';
import { IdColumn, Node } from './node';

@ObjectType({
  implements: Node,
  description: 'One real-world meeting, joined from every article that reports it.',
})
export class Meeting {
  @IdColumn('meeting-3', idOfMeeting, 'Of a meeting that was merged, it finds what it was merged into.')
  id!: string;

  @Column(() => String, {
    description: 'A name made of what is known: "Talks between Iran and United States in Baghdad".',
  })
  title!: string;

  @Column(() => MeetingKindEnum, { description: 'What it is.' })
  kind!: string;

  @Column(() => MeetingStatusEnum, {
    description:
      'By the newest report; `reports` has the history: planned, then held, or denied by one side.',
  })
  status!: string;

  @Column(() => MeetingLevelEnum, {
    nullable: true,
    description: 'The highest office among those who come; null where nobody is told.',
  })
  level!: string | null;
}

@ObjectType({ description: 'One of the parties that meet, with those who came for it.' })
export class MeetingSide {
  @Column(() => MeetingLevelEnum, {
    nullable: true,
    description: 'The highest office among those who came for it; null where nobody is told.',
  })
  level!: string | null;
}

@ObjectType({ description: 'Who took part, and in what part.' })
export class Participant {
  @Column(() => ParticipantRoleEnum, { description: 'In what part.' })
  role!: string;
}

@ObjectType({ description: 'A meeting as one article reports it.' })
export class MeetingReport {
  @Column(() => MeetingStatusEnum, { description: 'How the meeting stood on the day of this report.' })
  status!: string;
}

@ObjectType({ description: 'What articles disagree on about a meeting; nobody judges who is right.' })
export class Disagreement {
  @Column(() => String, { description: 'What about: "date" or "place".' })
  field!: string;
}

@ObjectType({ description: 'What some of the articles say.' })
export class DisagreementValue {
  @Column(() => String, { description: 'A date as EDTF, a place by its name.' })
  value!: string;
}
