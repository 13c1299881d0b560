import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { FeedPauses } from '../../model/feed-pauses';

/** A feed that is polled. */
@Entity('feed')
@Index('feed_due', { synchronize: false })
export class FeedRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  url!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text')
  createdBy!: string;

  @Column('timestamp with time zone', { precision: 3 })
  createdAt!: Date;

  /** Kept with its entries, so that nothing comes twice where it is followed again. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  removedAt!: Date | null;

  /** When it is polled next; while it is polled, when the worker counts as dead. Null: no more. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  dueAt!: Date | null;

  /** Drawn anew by each worker that polls it. */
  @Column('uuid', { nullable: true })
  lease!: string | null;

  /** Shorter where much is new, longer where nothing is. */
  @Column('integer')
  intervalSeconds!: number;

  /** Failed polls since the last one that went well. */
  @Column('integer', { default: 0 })
  faults!: number;

  /** As the server gave them, to ask whether anything changed. */
  @Column('text', { nullable: true })
  etag!: string | null;

  @Column('text', { nullable: true })
  lastModified!: string | null;

  /** SHA-256 of the document, for servers that give neither. */
  @Column('bytea', { nullable: true })
  contentHash!: Buffer | null;

  /** When the document says that it has nothing new. */
  @Column('jsonb', { nullable: true })
  pauses!: FeedPauses | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  lastFetchedAt!: Date | null;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
