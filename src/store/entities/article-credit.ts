import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ArticleRow } from './article';

/** An agency or outlet that an article credits or cites; evidence where the text says so. */
@Entity('article_credit')
@Index('article_credit_actor', { synchronize: false })
export class ArticleCreditRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('int')
  ordinal!: number;

  @ForeignKey(() => ActorRow)
  @Column('bigint')
  actorId!: number;

  @Column('text')
  role!: string;

  @Column('int', { nullable: true })
  startOffset!: number | null;

  @Column('int', { nullable: true })
  endOffset!: number | null;

  @Column('text', { nullable: true })
  words!: string | null;

  @Column('int', { nullable: true })
  sentence!: number | null;

  @Column('int', { nullable: true })
  lastSentence!: number | null;

  @Column('real', { nullable: true })
  confidence!: number | null;

  @Column('text', { nullable: true })
  rule!: string | null;

  @Column('bigint', { nullable: true })
  runId!: number | null;
}
