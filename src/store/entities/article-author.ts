import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ArticleRow } from './article';

/** Who wrote an article, in the order of the byline. */
@Entity('article_author')
@Index('article_author_actor', { synchronize: false })
export class ArticleAuthorRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('int')
  ordinal!: number;

  @ForeignKey(() => ActorRow)
  @Column('bigint')
  actorId!: number;
}
