import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article';

/** A text that an article had before the one that it has. */
@Entity('article_version')
export class ArticleVersionRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  /** From 1, the oldest. */
  @PrimaryColumn('int')
  number!: number;

  @Column('timestamp with time zone', { precision: 3 })
  seenAt!: Date;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  replacedAt!: Date;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text')
  text!: string;

  /** From it to the text that came after it. */
  @Column('text')
  diff!: string;
}
