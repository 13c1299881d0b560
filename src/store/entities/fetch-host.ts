import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What all workers together know of a host that they fetch from. */
@Entity('fetch_host')
export class FetchHostRow {
  /** With its port, where it isn't the usual one. */
  @PrimaryColumn('text')
  host!: string;

  /** When it may be asked again. */
  @Column('timestamp with time zone', { precision: 3 })
  nextAt!: Date;

  /** Its robots.txt; empty where it has none. */
  @Column('text', { nullable: true })
  robots!: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  robotsUntil!: Date | null;

  /** It asked to be left alone until then. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  pausedUntil!: Date | null;
}
