import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Every meeting that was ever decided, and what people decided of it. */
@Entity('known_meeting')
@Index('known_meeting_merged', { synchronize: false })
export class KnownMeetingRow {
  @PrimaryColumn('bigint')
  id!: number;

  /** The meeting that it is shown as; never one that is merged itself. */
  @ForeignKey(() => KnownMeetingRow)
  @Column('bigint', { nullable: true })
  mergedInto!: number | null;

  @Column('boolean', { default: false })
  isRejected!: boolean;
}
