import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChangeRow } from './change';
import { WatchRow } from './watch';

/** A change that a watch found. */
@Entity('watch_finding')
@Index('watch_finding_change', { synchronize: false })
export class WatchFindingRow {
  @ForeignKey(() => WatchRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  watchId!: number;

  @ForeignKey(() => ChangeRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  changeId!: number;
}
