import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { QuoteRow } from './quote';

/** That two quotes are on one thing; each pair in both directions. */
@Entity('claim_pair')
@ForeignKey(() => QuoteRow, ['articleId', 'quoteId'], ['articleId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => QuoteRow, ['otherArticleId', 'otherQuoteId'], ['articleId', 'id'], { onDelete: 'CASCADE' })
@Index('claim_pair_other', { synchronize: false })
export class ClaimPairRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  quoteId!: number;

  @PrimaryColumn('bigint')
  otherArticleId!: number;

  @PrimaryColumn('bigint')
  otherQuoteId!: number;
}
