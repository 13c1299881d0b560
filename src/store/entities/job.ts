import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { JobStatus } from '../../model/job';

/** Background work. Its items say what is to be done. */
@Entity('job')
@Index('job_due', { synchronize: false })
@Index('job_status', { synchronize: false })
@Index('job_finished', { synchronize: false })
export class JobRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  status!: JobStatus;

  /** Which articles are analysed again: of two open jobs about the same the second is none. */
  @Column('text', { nullable: true })
  about!: string | null;

  /** Items that were done. */
  @Column('integer', { default: 0 })
  done!: number;

  @Column('integer')
  total!: number;

  /** While it is queued, when it may begin; while it is worked on, when its worker counts as dead. */
  @Column('timestamp with time zone', { precision: 3 })
  dueAt!: Date;

  /** Drawn anew by each worker that takes the job; who doesn't know it may not write for the job. */
  @Column('uuid', { nullable: true })
  lease!: string | null;

  /** How often items that failed for a passing reason were tried. */
  @Column('integer', { default: 0 })
  rounds!: number;

  /** How many workers died with it since something was last done. */
  @Column('integer', { default: 0 })
  losses!: number;

  /** The name of an access key, 'local', or what in Newsgraph made it. */
  @Column('text')
  createdBy!: string;

  @Column('timestamp with time zone', { precision: 3 })
  createdAt!: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  finishedAt!: Date | null;
}
