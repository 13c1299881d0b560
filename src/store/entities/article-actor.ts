import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ArticleRow } from './article';

/** That an article mentions an actor, and how often. */
@Entity('article_actor')
@Index('article_actor_actor', { synchronize: false })
export class ArticleActorRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @ForeignKey(() => ActorRow)
  @PrimaryColumn('bigint')
  actorId!: number;

  @Column('text')
  actorType!: string;

  @Column('int')
  mentionCount!: number;

  /** Copied from the article, for paging. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  publishedFrom!: Date | null;
}
