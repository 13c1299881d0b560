import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ArticleRow } from './article';
import { EvidenceColumns } from './evidence-columns';
import { MeetingRow } from './meeting';
import { WhenColumns } from './when-columns';

/** One meeting as one article reports it. */
@Entity('meeting_report')
@Index('meeting_report_id', { synchronize: false })
@Index('meeting_report_meeting', { synchronize: false })
@Check('meeting_report_offsets', 'end_offset > start_offset')
export class MeetingReportRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @ForeignKey(() => MeetingRow, { onDelete: 'CASCADE' })
  @Column('bigint')
  meetingId!: number;

  @Column('text')
  title!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  level!: string | null;

  @Column(() => WhenColumns, { prefix: 'date' })
  date!: WhenColumns;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  placeId!: number | null;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  hostId!: number | null;

  @Column(() => EvidenceColumns, { prefix: false })
  evidence!: EvidenceColumns;

  /** Copied from the article, for paging. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  publishedFrom!: Date | null;
}
