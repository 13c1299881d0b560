import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { EvidenceColumns } from './evidence-columns';

/** A date expression of the text and what it means. */
@Entity('article_date')
@Check('article_date_offsets', 'end_offset > start_offset')
export class ArticleDateRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('int')
  number!: number;

  /** EDTF. */
  @Column('text')
  value!: string;

  @Column('text')
  origin!: string;

  @Column(() => EvidenceColumns, { prefix: false })
  evidence!: EvidenceColumns;
}
