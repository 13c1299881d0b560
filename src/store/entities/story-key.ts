import { Entity, Index, PrimaryColumn } from 'typeorm';

/** By what articles on one happening are found. */
@Entity('story_key')
@Index('story_key_article', { synchronize: false })
export class StoryKeyRow {
  @PrimaryColumn('bigint')
  key!: number;

  @PrimaryColumn('timestamptz')
  publishedFrom!: Date;

  @PrimaryColumn('bigint')
  articleId!: number;
}
