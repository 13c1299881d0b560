import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ActorRow } from './actor';
import { RunRow } from './run';
import { WhenColumns } from './when-columns';

/** A news article and its clean text. */
@Entity('article')
@Index('article_published', { synchronize: false })
@Index('article_long', { synchronize: false })
@Index('article_outlet', { synchronize: false })
@Index('article_counted', { synchronize: false })
@Index('article_language', { synchronize: false })
export class ArticleRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true, unique: true })
  url!: string | null;

  /** The item of a wire or the message of e-mail that it is. */
  @Column('text', { nullable: true })
  sourceId!: string | null;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  outletId!: number | null;

  /** BCP 47. */
  @Column('text', { nullable: true })
  language!: string | null;

  /** REPORT, OPINION, …, where the source says. */
  @Column('text', { nullable: true })
  genre!: string | null;

  @Column('text')
  text!: string;

  /** SHA-256 of the text. */
  @Column('bytea')
  textHash!: Buffer;

  /** SHA-256 of the address, or of outlet, day and text where there is none. */
  @Column('text', { unique: true })
  identityKey!: string;

  @Column(() => WhenColumns, { prefix: 'published' })
  published!: WhenColumns;

  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  datelineId!: number | null;

  /** Where each field came from: { "title": "og:title" }. */
  @Column('jsonb')
  origins!: Record<string, string>;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @ForeignKey(() => RunRow)
  @Column('bigint')
  runId!: number;
}
