import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article';

/** By what articles on one happening are found. */
@Entity('story_key')
@Index('story_key_article', { synchronize: false })
@Index('story_key_published', { synchronize: false })
export class StoryKeyRow {
  @PrimaryColumn('bigint')
  key!: number;

  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @Column('timestamptz')
  publishedFrom!: Date;
}
