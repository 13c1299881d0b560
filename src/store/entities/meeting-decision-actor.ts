import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActorRow } from './actor';
import { MeetingDecisionRow } from './meeting-decision';

/** Who takes part in a meeting by one report; before corrections. */
@Entity('meeting_decision_actor')
@ForeignKey(() => MeetingDecisionRow, ['articleId', 'key'], ['articleId', 'key'], { onDelete: 'CASCADE' })
@Index('meeting_decision_actor_meeting', { synchronize: false })
@Index('meeting_decision_actor_actor', { synchronize: false })
export class MeetingDecisionActorRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('text')
  key!: string;

  @PrimaryColumn('int')
  ordinal!: number;

  @Column('bigint')
  meetingId!: number;

  @ForeignKey(() => ActorRow)
  @Column('bigint')
  actorId!: number;

  @Column('text')
  role!: string;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  sideId!: number | null;

  @Column('boolean')
  isSide!: boolean;

  /** Copied from the report, for looking up. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  dateFrom!: Date | null;
}
