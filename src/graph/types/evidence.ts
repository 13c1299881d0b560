import { Float, Int, ObjectType } from 'type-graphql';
import { sentenceOfEvidence } from '../../store/plan/edges/evidence';
import { column } from '../../store/plan/field';
import { sql } from '../../store/plan/sql';
import { DateOriginEnum, DatePrecisionEnum } from '../enums/date';
import { Column } from '../planned';
import { FuzzyDateScalar } from '../scalars';

const wordsOfRow = column((row) => sql`${row}.words`);

@ObjectType({
  description:
    'Where an assertion comes from: the words themselves. Always: article.text[start, end) = text (UTF-16 units).',
})
export class Evidence {
  @Column(() => Int, {
    plan: column((row) => sql`${row}.start_offset`),
    description: 'Where the words begin in article.text, in UTF-16 units from 0.',
  })
  start!: number;

  @Column(() => Int, {
    plan: column((row) => sql`${row}.end_offset`),
    description: 'Where they end: the first unit after them.',
  })
  end!: number;

  @Column(() => String, { plan: wordsOfRow, description: 'The words: article.text from start to end.' })
  text!: string;

  @Column(() => String, {
    plan: sentenceOfEvidence,
    description: 'The sentence, or sentences, that the words stand in.',
  })
  sentence!: string;

  @Column(() => Float, {
    description: '0 to 1, how often such a finding is right: of the findings at 0.9, about nine in ten are.',
  })
  confidence!: number;

  @Column(() => String, { description: 'The rule or model that decided, by its name.' })
  rule!: string;
}

@ObjectType({ description: 'A date as well as it is known, and how it is known.' })
export class When {
  @Column(() => FuzzyDateScalar, { description: 'The date, as exactly as it is known.' })
  value!: string;

  @Column(() => DatePrecisionEnum, { description: 'How exactly.' })
  precision!: string;

  @Column(() => DateOriginEnum, { description: 'How it is known.' })
  origin!: string;

  @Column(() => String, {
    nullable: true,
    plan: wordsOfRow,
    description: "The words that tell it: 'on Sunday'; null where no words do.",
  })
  text!: string | null;
}

@ObjectType({ description: 'A point of an agenda or of an outcome.' })
export class AgendaItem {
  @Column(() => String, {
    plan: wordsOfRow,
    description: 'In the words of the report: "the future of Iraq".',
  })
  text!: string;
}
