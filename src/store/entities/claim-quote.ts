import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimRow } from './claim';
import { QuoteRow } from './quote';

/** A quote that asserts or denies a claim. */
@Entity('claim_quote')
@ForeignKey(() => QuoteRow, ['articleId', 'quoteId'], ['articleId', 'id'], { onDelete: 'CASCADE' })
@Index('claim_quote_said', { synchronize: false })
@Index('claim_quote_quote', { synchronize: false })
export class ClaimQuoteRow {
  @ForeignKey(() => ClaimRow, { onDelete: 'CASCADE' })
  @Column('bigint')
  claimId!: number;

  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  quoteId!: number;

  @Column('boolean')
  denies!: boolean;

  @Column('timestamptz', { nullable: true })
  saidFrom!: Date | null;
}
