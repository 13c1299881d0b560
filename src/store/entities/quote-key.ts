import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { QuoteRow } from './quote';

/** By what the repetitions of a quote are found. */
@Entity('quote_key')
@ForeignKey(() => QuoteRow, ['articleId', 'quoteId'], ['articleId', 'id'], { onDelete: 'CASCADE' })
@Index('quote_key_key', { synchronize: false })
export class QuoteKeyRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  quoteId!: number;

  @PrimaryColumn('bigint')
  key!: number;
}
