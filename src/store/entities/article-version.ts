import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article';

/** A text that an article had, or has. */
@Entity('article_version')
export class ArticleVersionRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  /** From 1, the oldest. */
  @PrimaryColumn('int')
  number!: number;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  seenAt!: Date;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text')
  text!: string;

  /** Against the version before; null for the first. */
  @Column('text', { nullable: true })
  diff!: string | null;
}
