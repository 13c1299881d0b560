import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimRow } from './claim';

/** Who asserts, denies or is the subject of a claim: SPEAKER or ABOUT in some quote of it. */
@Entity('claim_actor')
@Index('claim_actor_newest', { synchronize: false })
export class ClaimActorRow {
  @ForeignKey(() => ClaimRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  claimId!: number;

  @PrimaryColumn('text')
  role!: string;

  @PrimaryColumn('bigint')
  actorId!: number;

  /** Copied from the claim, for paging. */
  @Column('timestamptz', { nullable: true })
  newestFrom!: Date | null;
}
