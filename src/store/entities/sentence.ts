import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sentence of an article, counted from 0. */
@Entity('sentence')
export class SentenceRow {
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
