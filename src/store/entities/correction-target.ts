import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CorrectionRow } from './correction';

/** A node that a correction is about, by its id; it may be gone. */
@Entity('correction_target')
@Index('correction_target_node', { synchronize: false })
export class CorrectionTargetRow {
  @ForeignKey(() => CorrectionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  correctionId!: number;

  @PrimaryColumn('int')
  ordinal!: number;

  /** "actor", "article", "quote", … */
  @Column('text')
  kind!: string;

  @Column('bigint')
  number!: number;
}
