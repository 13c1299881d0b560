import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Happening } from '../../model/story';
import { ArticleRow } from './article';

/** Which article leads the story that an article is of: itself, where none that tells of the same came before. */
@Entity('article_story')
@Index('article_story_leader', { synchronize: false })
export class ArticleStoryRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @Column('bigint')
  leaderId!: number;

  /** What it begins with. */
  @Column('jsonb')
  content!: Happening;

  @Column('timestamptz', { nullable: true })
  publishedFrom!: Date | null;
}
