import { Column } from 'typeorm';
import { SpanColumns } from './span-columns';

/** Where a finding stands in its article, how sure it is, and what decided. */
export class EvidenceColumns extends SpanColumns {
  /** 0 to 1. */
  @Column('real')
  confidence!: number;

  @Column('text')
  rule!: string;

  @Column('bigint')
  runId!: number;
}
