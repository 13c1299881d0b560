import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article';

/** A sentence of an article, counted from 0. */
@Entity('sentence')
export class SentenceRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('int')
  number!: number;

  @Column('int')
  startOffset!: number;

  @Column('int')
  endOffset!: number;

  @Column('text')
  words!: string;
}
