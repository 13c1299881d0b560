import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Proposition } from '../../model/claim';
import { QuoteRow } from './quote';

/** What a quote claims, for comparison with others. */
@Entity('proposition')
@ForeignKey(() => QuoteRow, ['articleId', 'quoteId'], ['articleId', 'id'], { onDelete: 'CASCADE' })
export class PropositionRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  quoteId!: number;

  @Column('jsonb')
  content!: Proposition;
}
