import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ActorRow } from './actor';
import { MeetingReportRow } from './meeting-report';
import { SpanColumns } from './span-columns';

/** Words of a report: MENTION, AGENDA, OUTCOME, or PARTICIPANT with the actor that they show. */
@Entity('meeting_report_span')
@ForeignKey(() => MeetingReportRow, ['articleId', 'reportId'], ['articleId', 'id'], { onDelete: 'CASCADE' })
@Check('meeting_report_span_offsets', 'end_offset > start_offset')
export class MeetingReportSpanRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  reportId!: number;

  @PrimaryColumn('text')
  part!: string;

  @PrimaryColumn('int')
  ordinal!: number;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  actorId!: number | null;

  @Column(() => SpanColumns, { prefix: false })
  span!: SpanColumns;
}
