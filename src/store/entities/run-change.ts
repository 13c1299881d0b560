import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ArticleRow } from './article';

/** What another analysis of an article changed in the graph. */
@Entity('run_change')
@Index('run_change_to', { synchronize: false })
export class RunChangeRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @Column('bigint')
  articleId!: number;

  @Column('bigint')
  fromRun!: number;

  @Column('bigint')
  toRun!: number;

  /** ADDED, REMOVED, CHANGED; or LOST: a correction that finds nothing any more that it is about. */
  @Column('text')
  what!: string;

  /** Of the node: "quote". */
  @Column('text')
  kind!: string;

  @Column('bigint')
  number!: number;

  @Column('text', { nullable: true })
  field!: string | null;

  @Column('text', { nullable: true })
  before!: string | null;

  @Column('text', { nullable: true })
  after!: string | null;
}
