import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An item of a wire that its agency withdrew. */
@Entity('withdrawn_item')
export class WithdrawnItemRow {
  /** See article-identity.ts. */
  @PrimaryColumn('text')
  identityKey!: string;

  /** The latest that was withdrawn. */
  @Column('float8', { nullable: true })
  version!: number | null;

  /** When the latest of them was made, in milliseconds. */
  @Column('float8', { nullable: true })
  created!: number | null;
}
