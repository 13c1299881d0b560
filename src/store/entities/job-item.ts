import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { JobRow } from './job';

/** What a job still has to do, or could not: what is done goes. */
@Entity('job_item')
export class JobItemRow {
  @ForeignKey(() => JobRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  jobId!: number;

  @PrimaryColumn('integer')
  position!: number;

  /** For people: an address, a title. */
  @Column('text')
  item!: string;

  @Column('json')
  input!: unknown;

  /** Why it could not be done; null while it is to be done. */
  @Column('text', { nullable: true })
  code!: string | null;

  @Column('text', { nullable: true })
  message!: string | null;

  /** True where it may be done later. */
  @Column('boolean', { default: false })
  isPassing!: boolean;

  /** Workers that had it alone when they were last heard of. */
  @Column('integer', { default: 0 })
  deaths!: number;

  /** The round of its job in which it failed. */
  @Column('integer', { default: 0 })
  round!: number;
}
