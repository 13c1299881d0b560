import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { SpanColumns } from './span-columns';

/** A piece of a quote: CONTENT, VERBATIM, SOURCE or CUE. Confidence, rule and run are the quote's. */
@Entity('quote_span')
@Check('quote_span_offsets', 'end_offset > start_offset')
export class QuoteSpanRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('bigint')
  quoteId!: number;

  @PrimaryColumn('text')
  part!: string;

  @PrimaryColumn('int')
  ordinal!: number;

  @Column(() => SpanColumns, { prefix: false })
  span!: SpanColumns;
}
