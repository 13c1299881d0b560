import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One decision by a person; in force until it is undone. */
@Entity('correction')
export class CorrectionRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  by!: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  at!: Date;

  @Column('text', { nullable: true })
  note!: string | null;

  /** A CorrectionDetails of the model. */
  @Column('jsonb')
  details!: object;

  @Column('text', { nullable: true })
  undoneBy!: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  undoneAt!: Date | null;

  @Column('text', { nullable: true })
  undoNote!: string | null;
}
