import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An actor's part in a quote: SPEAKER, ADDRESSEE, ABOUT or REPORTER. */
@Entity('quote_actor')
@Index('quote_actor_actor', { synchronize: false })
@Index('quote_actor_long', { synchronize: false })
export class QuoteActorRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  quoteId!: number;

  @PrimaryColumn('text')
  role!: string;

  @PrimaryColumn('int')
  ordinal!: number;

  @Column('bigint')
  actorId!: number;

  /** Copied from the quote, for counting. */
  @Column('text')
  act!: string;

  /** Copied from the quote, for paging. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  saidFrom!: Date | null;

  /** Copied from the quote, for ranges of dates. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  saidTo!: Date | null;
}
