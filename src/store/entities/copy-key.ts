import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article';

/** By what near copies of an article's text are found. */
@Entity('copy_key')
@Index('copy_key_article', { synchronize: false })
export class CopyKeyRow {
  @PrimaryColumn('bigint')
  key!: number;

  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;
}
