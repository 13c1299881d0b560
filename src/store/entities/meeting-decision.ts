import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ArticleRow } from './article';

/** Which meeting one of an article's reports is about, with what meetings are told apart by; before corrections. */
@Entity('meeting_decision')
@Index('meeting_decision_meeting', { synchronize: false })
@Index('meeting_decision_place', { synchronize: false })
export class MeetingDecisionRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  /** The meeting's key in the article's findings. */
  @PrimaryColumn('text')
  key!: string;

  @Column('bigint')
  meetingId!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  status!: string;

  @Column('int')
  startOffset!: number;

  @Column('int')
  endOffset!: number;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  dateFrom!: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  dateTo!: Date | null;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  placeId!: number | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  publishedFrom!: Date | null;
}
