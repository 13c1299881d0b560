import { Entity, Index, PrimaryColumn } from 'typeorm';

/** By what near copies of an article's text are found. */
@Entity('copy_key')
@Index('copy_key_article', { synchronize: false })
export class CopyKeyRow {
  @PrimaryColumn('bigint')
  key!: number;

  @PrimaryColumn('bigint')
  articleId!: number;
}
