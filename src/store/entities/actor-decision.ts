import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who one of an article's actors is, and what the article adds to what is known of it; before corrections. */
@Entity('actor_decision')
@Index('actor_decision_company', { synchronize: false })
@Index('actor_decision_actor', { synchronize: false })
@Index('actor_decision_newest', { synchronize: false })
@Index('actor_decision_positions', { synchronize: false })
export class ActorDecisionRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  /** The actor's key in the article's findings. */
  @PrimaryColumn('text')
  key!: string;

  @Column('bigint')
  actorId!: number;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  kind!: string | null;

  @Column('text', { nullable: true })
  countryCode!: string | null;

  /** True where its name is fuller than what was known before. */
  @Column('boolean')
  isFuller!: boolean;

  @Column('int')
  mentionCount!: number;

  /** Copied from the article. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  publishedFrom!: Date | null;

  /** The positions that the article gives a person: [{ title, of }], of by the actor's id. */
  @Column('jsonb', { nullable: true })
  positions!: object | null;

  @Column('text')
  reason!: string;
}
