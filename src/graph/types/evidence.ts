import { Float, Int, ObjectType } from 'type-graphql';
import { sentenceOfEvidence } from '../../store/plan/edges/evidence';
import { column } from '../../store/plan/field';
import { sql } from '../../store/plan/sql';
import { DateOriginEnum, DatePrecisionEnum } from '../enums';
import { Column } from '../planned';
import { FuzzyDateScalar } from '../scalars';

const wordsOfRow = column((row) => sql`${row}.words`);

@ObjectType({
  description:
    'Where an assertion comes from: the words themselves. Always: article.text[start, end) = text (UTF-16 units).',
})
export class Evidence {
  @Column(() => Int, { plan: column((row) => sql`${row}.start_offset`) })
  start!: number;

  @Column(() => Int, { plan: column((row) => sql`${row}.end_offset`) })
  end!: number;

  @Column(() => String, { plan: wordsOfRow })
  text!: string;

  @Column(() => String, {
    plan: sentenceOfEvidence,
    description: 'The sentence, or sentences, that the words stand in.',
  })
  sentence!: string;

  @Column(() => Float, { description: '0 to 1: of the findings at 0.9, about nine in ten are right.' })
  confidence!: number;

  @Column(() => String, { description: 'The rule or model that decided.' })
  rule!: string;
}

@ObjectType({ description: 'A date as well as it is known, and how it is known.' })
export class When {
  @Column(() => FuzzyDateScalar)
  value!: string;

  @Column(() => DatePrecisionEnum)
  precision!: string;

  @Column(() => DateOriginEnum)
  origin!: string;

  @Column(() => String, { nullable: true, plan: wordsOfRow, description: "As written: 'on Sunday'." })
  text!: string | null;
}

@ObjectType({ description: 'A point of an agenda or of an outcome.' })
export class AgendaItem {
  @Column(() => String, { plan: wordsOfRow })
  text!: string;
}
