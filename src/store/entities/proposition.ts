import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Proposition } from '../../model/claim';

/** What a quote claims, for comparison with others. */
@Entity('proposition')
export class PropositionRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  quoteId!: number;

  @Column('jsonb')
  content!: Proposition;
}
