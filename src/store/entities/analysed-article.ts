import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article';

/** What the analysis said of an article, before corrections: what they are applied to. */
@Entity('analysed_article')
export class AnalysedArticleRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @Column('json')
  content!: object;

  /** Names that are shown because of it: [actor, text, kind]. */
  @Column('json')
  shownNames!: object;
}
