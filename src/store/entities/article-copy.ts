import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article';

/** That two articles have one text, or one a part of the other's. */
@Entity('article_copy')
@Index('article_copy_other', { synchronize: false })
export class ArticleCopyRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  otherId!: number;

  /** 0 to 1. */
  @Column('real')
  similarity!: number;

  @Column('text')
  kind!: string;
}
