import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ActorRow } from './actor';
import { MeetingReportRow } from './meeting-report';

/** Who took part, by one report. A side is a principal that meets: a country, a body. */
@Entity('meeting_report_actor')
@ForeignKey(() => MeetingReportRow, ['articleId', 'reportId'], ['articleId', 'id'], { onDelete: 'CASCADE' })
export class MeetingReportActorRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  reportId!: number;

  @PrimaryColumn('int')
  ordinal!: number;

  @ForeignKey(() => ActorRow)
  @Column('bigint')
  actorId!: number;

  @Column('text')
  role!: string;

  /** The principal it came for. */
  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  sideId!: number | null;

  @Column('boolean')
  isSide!: boolean;

  /** Of a side: that of the highest office among its people. */
  @Column('text', { nullable: true })
  level!: string | null;
}
