import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One pass of one extractor version over articles. */
@Entity('run')
export class RunRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  extractor!: string;

  @Column('text')
  version!: string;

  @Column('timestamp with time zone', { precision: 3 })
  startedAt!: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  finishedAt!: Date | null;
}
