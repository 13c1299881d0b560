import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { QuoteRow } from './quote';

/** From the later statement to the earlier one that it denies, contradicts, repeats or answers. */
@Entity('quote_link')
@ForeignKey(() => QuoteRow, ['fromArticleId', 'fromQuoteId'], ['articleId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => QuoteRow, ['toArticleId', 'toQuoteId'], ['articleId', 'id'], { onDelete: 'CASCADE' })
@Index('quote_link_to', { synchronize: false })
export class QuoteLinkRow {
  @PrimaryColumn('bigint')
  fromArticleId!: number;

  @PrimaryColumn('bigint')
  fromQuoteId!: number;

  @PrimaryColumn('bigint')
  toArticleId!: number;

  @PrimaryColumn('bigint')
  toQuoteId!: number;

  @PrimaryColumn('text')
  kind!: string;

  @Column('text')
  basis!: string;

  @Column('real')
  confidence!: number;
}
