import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { JobRow } from './job';

/** What an item of a job was done without. */
@Entity('job_warning')
export class JobWarningRow {
  @ForeignKey(() => JobRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  jobId!: number;

  @PrimaryColumn('integer')
  position!: number;

  /** Of several of one item, from 1. */
  @PrimaryColumn('integer')
  number!: number;

  /** For people, as the item's own. */
  @Column('text')
  item!: string;

  @Column('text')
  code!: string;

  @Column('text')
  message!: string;
}
