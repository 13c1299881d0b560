import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A name that an actor goes by. */
@Entity('actor_name')
@Index('actor_name_key', { synchronize: false })
@Index('actor_name_sounds', { synchronize: false })
export class ActorNameRow {
  @PrimaryColumn('bigint')
  actorId!: number;

  @PrimaryColumn('text')
  text!: string;

  @Column('text')
  kind!: string;

  /** Folded by nameKey: without case, accents and "the". */
  @Column('text')
  key!: string;

  @Column('int', { default: 0 })
  mentionCount!: number;

  /** By nameSounds: what the spellings of the name have in common. */
  @Column('text', { default: '' })
  sounds!: string;
}
