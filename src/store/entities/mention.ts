import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { EvidenceColumns } from './evidence-columns';

/** Words that refer to an actor. */
@Entity('mention')
@Index('mention_id', { synchronize: false })
@Index('mention_actor', { synchronize: false })
@Index('mention_order', { synchronize: false })
@Check('mention_offsets', 'end_offset > start_offset')
export class MentionRow {
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('bigint')
  actorId!: number;

  @Column('text')
  kind!: string;

  @Column(() => EvidenceColumns, { prefix: false })
  evidence!: EvidenceColumns;
}
