import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One proposition that several quotes assert or deny. */
@Entity('claim')
@Index('claim_newest', { synchronize: false })
@Index('claim_search', { synchronize: false })
export class ClaimRow {
  /** Of the quote that came first. */
  @PrimaryColumn('bigint')
  id!: number;

  /** The quote whose words it has. */
  @Column('bigint', { nullable: true })
  headId!: number | null;

  @Column('text')
  text!: string;

  /** So many quotes assert it. */
  @Column('int')
  asserted!: number;

  @Column('int')
  denied!: number;

  /** When it was last spoken to. */
  @Column('timestamptz', { nullable: true })
  newestFrom!: Date | null;
}
