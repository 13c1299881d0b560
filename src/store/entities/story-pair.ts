import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article';

/** That two articles tell of one happening. */
@Entity('story_pair')
@Index('story_pair_earlier', { synchronize: false })
export class StoryPairRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  /** Published before it, or on the same day and taken in before it. */
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  earlierId!: number;

  /** 0 to 1. */
  @Column('real')
  similarity!: number;
}
