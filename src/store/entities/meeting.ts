import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ArticleRow } from './article';
import { WhenColumns } from './when-columns';

/** One meeting, joined from its reports: each field by the newest report that tells it. */
@Entity('meeting')
@Index('meeting_date', { synchronize: false })
@Index('meeting_long', { synchronize: false })
@Index('meeting_place', { synchronize: false })
export class MeetingRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

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

  /** The article whose words tell the date. */
  @ForeignKey(() => ArticleRow, { onDelete: 'SET NULL' })
  @Column('bigint', { nullable: true })
  dateArticleId!: number | null;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  placeId!: number | null;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  hostId!: number | null;
}
