import { Column } from 'typeorm';

/** A date as well as it is known, as a group of columns with a prefix: said_value, said_from, … */
export class WhenColumns {
  /** EDTF. */
  @Column('text', { nullable: true })
  value!: string | null;

  @Column('text', { nullable: true })
  precision!: string | null;

  @Column('text', { nullable: true })
  origin!: string | null;

  /** As written: "on Sunday". */
  @Column('text', { nullable: true })
  words!: string | null;

  /** First instant; null where open or untold. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  from!: Date | null;

  /** Last instant; null where open or untold. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  to!: Date | null;

  /** `article_date.number`: where the words stand in the text. */
  @Column('int', { nullable: true })
  number!: number | null;
}
