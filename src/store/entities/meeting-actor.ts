import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActorRow } from './actor';
import { MeetingRow } from './meeting';

/** Who took part by any report, rebuilt from the reports. */
@Entity('meeting_actor')
@Index('meeting_actor_actor', { synchronize: false })
@Index('meeting_actor_long', { synchronize: false })
export class MeetingActorRow {
  @ForeignKey(() => MeetingRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  meetingId!: number;

  @PrimaryColumn('int')
  ordinal!: number;

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

  /** Of a side: that of the highest office among its people. */
  @Column('text', { nullable: true })
  level!: string | null;

  /** Copied from the meeting, for paging. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  dateFrom!: Date | null;

  /** Copied from the meeting, for ranges of dates. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  dateTo!: Date | null;
}
