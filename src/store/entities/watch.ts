import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody wants to be told of. */
@Entity('watch')
export class WatchRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  name!: string;

  /** A WatchCriteria of the model. */
  @Column('jsonb')
  criteria!: object;

  @Column('text', { nullable: true })
  webhook!: string | null;

  /** Signs what the webhook is told. */
  @Column('text', { nullable: true })
  secret!: string | null;

  @Column('text')
  createdBy!: string;

  @Column('timestamp with time zone', { precision: 3 })
  createdAt!: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  removedAt!: Date | null;

  /** Everything up to this change was looked through. */
  @Column('bigint')
  lastChange!: number;

  /** When it is searched for again, where that failed; null where it is at once. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  dueAt!: Date | null;

  /** How often that failed since it last went well. */
  @Column('integer', { default: 0 })
  faults!: number;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  lastToldAt!: Date | null;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
