import { Column } from 'typeorm';

/** Words of the text: `text.slice(start, end) === words`, in UTF-16 units. */
export class SpanColumns {
  @Column('int')
  startOffset!: number;

  @Column('int')
  endOffset!: number;

  @Column('text')
  words!: string;

  /** `sentence.number` of the first sentence that holds a part of it; null where none does. */
  @Column('int', { nullable: true })
  sentence!: number | null;

  @Column('int', { nullable: true })
  lastSentence!: number | null;
}
