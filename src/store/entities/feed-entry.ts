import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FeedRow } from './feed';

/** An entry of a feed that was seen, so that it is taken in once, and again where it changed. */
@Entity('feed_entry')
export class FeedEntryRow {
  @ForeignKey(() => FeedRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  feedId!: number;

  /** SHA-256 of the name that the feed gives it. */
  @PrimaryColumn('bytea')
  key!: Buffer;

  /** SHA-256 of what the feed tells of it. */
  @Column('bytea')
  contentHash!: Buffer;

  /** When it stood in the feed, to the week. */
  @Column('timestamp with time zone', { precision: 3 })
  seenAt!: Date;
}
