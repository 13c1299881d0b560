import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { KnownPosition } from '../../model/resolution';
import { ActorRow } from './actor';

/** That an actor is somebody whom reference data know. */
@Entity('reference')
export class ReferenceRow {
  @ForeignKey(() => ActorRow)
  @PrimaryColumn('bigint')
  actorId!: number;

  /** Its id in its source. */
  @Column('text', { unique: true })
  key!: string;

  @Column('jsonb', { default: [] })
  positions!: KnownPosition[];
}
