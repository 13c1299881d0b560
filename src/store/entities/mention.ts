import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ArticleRow } from './article';
import { EvidenceColumns } from './evidence-columns';

/** Words that refer to an actor. */
@Entity('mention')
@Index('mention_id', { synchronize: false })
@Index('mention_actor', { synchronize: false })
@Index('mention_order', { synchronize: false })
@Check('mention_offsets', 'end_offset > start_offset')
export class MentionRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @ForeignKey(() => ActorRow)
  @Column('bigint')
  actorId!: number;

  @Column('text')
  kind!: string;

  @Column(() => EvidenceColumns, { prefix: false })
  evidence!: EvidenceColumns;
}
