import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How many articles use a name as one of this kind: `found` before corrections, `shown` through them. */
@Entity('name_use')
@Index('name_use_identity', { synchronize: false })
export class NameUseRow {
  @PrimaryColumn('bigint')
  actorId!: number;

  @PrimaryColumn('text')
  text!: string;

  @PrimaryColumn('text')
  kind!: string;

  /** Folded by nameKey. */
  @Column('text')
  key!: string;

  @Column('int', { default: 0 })
  found!: number;

  @Column('int', { default: 0 })
  shown!: number;
}
