import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { ActorRow } from './actor';
import { EvidenceColumns } from './evidence-columns';
import { MeetingRow } from './meeting';
import { WhenColumns } from './when-columns';

/** What somebody said, as one article reports it. Evidence: from the first to the last of source, cue and content. */
@Entity('quote')
@Index('quote_id', { synchronize: false })
@Index('quote_said', { synchronize: false })
@Index('quote_long', { synchronize: false })
@Index('quote_act', { synchronize: false })
@Index('quote_meeting', { synchronize: false })
@Index('quote_order', { synchronize: false })
@Index('quote_search', { synchronize: false })
@Check('quote_offsets', 'end_offset > start_offset')
export class QuoteRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  act!: string;

  /** The content, its pieces joined by " … ". */
  @Column('text')
  text!: string;

  @Column('text', { nullable: true })
  speakerText!: string | null;

  @Column('text', { nullable: true })
  cue!: string | null;

  @Column('text')
  polarity!: string;

  @Column('text')
  certainty!: string;

  /** Where the report doesn't tell, the value is null, and precision, from and to are those of its publication. */
  @Column(() => WhenColumns, { prefix: 'said' })
  said!: WhenColumns;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  saidAtId!: number | null;

  @ForeignKey(() => MeetingRow, { onDelete: 'SET NULL' })
  @Column('bigint', { nullable: true })
  meetingId!: number | null;

  @Column(() => EvidenceColumns, { prefix: false })
  evidence!: EvidenceColumns;
}
