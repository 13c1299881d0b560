import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A key to the server. The key itself is shown once and never stored. */
@Entity('access_key')
export class AccessKeyRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  name!: string;

  @Column('text', { array: true })
  scopes!: string[];

  /** SHA-256 of the key. */
  @Column('bytea', { unique: true })
  hash!: Buffer;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  revokedAt!: Date | null;
}
