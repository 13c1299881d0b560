import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { ActorRow } from './actor';
import { ArticleRow } from './article';
import { EvidenceColumns } from './evidence-columns';
import { WhenColumns } from './when-columns';

/** A position that an article gives a person. */
@Entity('role')
@Index('role_id', { synchronize: false })
@Index('role_same', { synchronize: false })
@Index('role_of', { synchronize: false })
@Check('role_offsets', 'end_offset > start_offset')
export class RoleRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @ForeignKey(() => ActorRow)
  @Column('bigint')
  personId!: number;

  @Column('text')
  title!: string;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  ofId!: number | null;

  /** Told as held no longer: "former". */
  @Column('boolean', { default: false })
  isFormer!: boolean;

  @Column(() => WhenColumns, { prefix: 'when' })
  when!: WhenColumns;

  @Column(() => EvidenceColumns, { prefix: false })
  evidence!: EvidenceColumns;
}
