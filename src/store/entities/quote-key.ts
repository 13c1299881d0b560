import { Entity, Index, PrimaryColumn } from 'typeorm';

/** By what the repetitions of a quote are found. */
@Entity('quote_key')
@Index('quote_key_article', { synchronize: false })
export class QuoteKeyRow {
  @PrimaryColumn('bigint')
  key!: number;

  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  quoteId!: number;
}
