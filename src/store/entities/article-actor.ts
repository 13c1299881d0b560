import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That an article mentions an actor, and how often. */
@Entity('article_actor')
@Index('article_actor_actor', { synchronize: false })
@Index('article_actor_long', { synchronize: false })
export class ArticleActorRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  actorId!: number;

  @Column('text')
  actorType!: string;

  @Column('int')
  mentionCount!: number;

  /** Copied from the article, for paging. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  publishedFrom!: Date | null;

  /** Copied from the article, for ranges of dates. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  publishedTo!: Date | null;
}
