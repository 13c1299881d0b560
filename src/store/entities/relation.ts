import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ArticleRow } from './article';
import { EvidenceColumns } from './evidence-columns';
import { WhenColumns } from './when-columns';

/** A standing between two actors that an article asserts. */
@Entity('relation')
@Index('relation_id', { synchronize: false })
@Index('relation_from', { synchronize: false })
@Index('relation_to', { synchronize: false })
@Check('relation_offsets', 'end_offset > start_offset')
export class RelationRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  kind!: string;

  @ForeignKey(() => ActorRow)
  @Column('bigint')
  fromId!: number;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  toId!: number | null;

  @Column('text', { nullable: true })
  label!: string | null;

  @Column(() => WhenColumns, { prefix: 'when' })
  when!: WhenColumns;

  @Column(() => EvidenceColumns, { prefix: false })
  evidence!: EvidenceColumns;
}
