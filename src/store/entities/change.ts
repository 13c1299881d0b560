import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something that happened to the graph. */
@Entity('change')
@Index('change_at', { synchronize: false })
export class ChangeRow {
  /** In the order of the commits, since whoever changes the graph holds the writers' lock until then. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  /** A ChangeKind of the model, or ARTICLE_ADDED. */
  @Column('text')
  what!: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  at!: Date;

  /** Of the node, which may be gone by now: "quote". */
  @Column('text')
  kind!: string;

  @Column('bigint')
  number!: number;

  @Column('text', { nullable: true })
  before!: string | null;

  @Column('text', { nullable: true })
  after!: string | null;
}
