import { ID, ObjectType } from 'type-graphql';
import { idOfMeeting } from '../../store/plan/edges/meeting';
import { MeetingKindEnum, MeetingLevelEnum, MeetingStatusEnum, ParticipantRoleEnum } from '../enums';
import { Column } from '../planned';
import { Node } from './node';

@ObjectType({
  implements: Node,
  description: 'One real-world meeting, joined from every article that reports it.',
})
export class Meeting {
  @Column(() => ID, { plan: idOfMeeting })
  id!: string;

  @Column(() => String)
  title!: string;

  @Column(() => MeetingKindEnum)
  kind!: string;

  @Column(() => MeetingStatusEnum, {
    description:
      'By the newest report; `reports` has the history: planned, then held, or denied by one side.',
  })
  status!: string;

  @Column(() => MeetingLevelEnum, { nullable: true })
  level!: string | null;
}

@ObjectType({ description: 'One of the parties that meet, with those who came for it.' })
export class MeetingSide {
  @Column(() => MeetingLevelEnum, {
    nullable: true,
    description: 'That of the highest office among those who came for it.',
  })
  level!: string | null;
}

@ObjectType({ description: 'Who took part, and in what part.' })
export class Participant {
  @Column(() => ParticipantRoleEnum)
  role!: string;
}

@ObjectType({ description: 'A meeting as one article reports it.' })
export class MeetingReport {
  @Column(() => MeetingStatusEnum)
  status!: string;
}

@ObjectType({ description: 'What articles disagree on about a meeting; nobody judges who is right.' })
export class Disagreement {
  @Column(() => String, { description: "'date' or 'place'." })
  field!: string;
}

@ObjectType({ description: 'What some of the articles say.' })
export class DisagreementValue {
  @Column(() => String, { description: 'A date as EDTF, a place by its name.' })
  value!: string;
}
