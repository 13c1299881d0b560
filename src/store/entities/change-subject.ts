import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Whom or what a change concerns: actors and meetings. */
@Entity('change_subject')
@Index('change_subject_change', { synchronize: false })
export class ChangeSubjectRow {
  /** "actor" or "meeting". */
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('bigint')
  number!: number;

  @PrimaryColumn('bigint')
  changeId!: number;
}
