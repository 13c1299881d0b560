import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReferenceRow } from './reference';

/** A name by which reference data know an actor. */
@Entity('reference_name')
@Index('reference_name_key', { synchronize: false })
export class ReferenceNameRow {
  @ForeignKey(() => ReferenceRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  actorId!: number;

  /** By nameKey. */
  @PrimaryColumn('text')
  key!: string;
}
