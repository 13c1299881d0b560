import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ActorDecisionRow } from './actor-decision';

/** Whom an article's actor nearly was taken for. */
@Entity('merge_candidate')
@ForeignKey(() => ActorDecisionRow, ['articleId', 'key'], ['articleId', 'key'], { onDelete: 'CASCADE' })
@Index('merge_candidate_score', { synchronize: false })
export class MergeCandidateRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('text')
  key!: string;

  @ForeignKey(() => ActorRow)
  @PrimaryColumn('bigint')
  candidateId!: number;

  /** 0 to 1. */
  @Column('real')
  score!: number;

  /** What speaks for it, and against. */
  @Column('text')
  reason!: string;
}
