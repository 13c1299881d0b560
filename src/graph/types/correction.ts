import { Field, ID, ObjectType } from 'type-graphql';
import type { CorrectionOutcome } from '../../model/correction';
import type { DeleteOutcome } from '../../store/queries/delete-article';
import { idOfCorrection } from '../../store/plan/edges/correction';
import { CorrectionKindEnum } from '../enums';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';
import { Problem } from './ingest-payload';
import { Node } from './node';

@ObjectType({ implements: Node, description: 'A decision by a person, in force until it is undone.' })
export class Correction {
  @Column(() => ID, { plan: idOfCorrection })
  id!: string;

  @Column(() => CorrectionKindEnum)
  kind!: string;

  @Column(() => String, { description: "The name of the access key; 'local' without keys." })
  by!: string;

  @Column(() => DateTimeScalar, { plan: timeColumn('at') })
  at!: string;

  @Column(() => String, { nullable: true })
  note!: string | null;

  @Column(() => String, { nullable: true })
  undoneBy!: string | null;

  @Column(() => DateTimeScalar, { nullable: true, plan: timeColumn('undone_at') })
  undoneAt!: string | null;

  @Column(() => String, { nullable: true })
  undoNote!: string | null;
}

@ObjectType({ description: 'Without a correction nothing was changed; problems say why.' })
export class CorrectionPayload implements Omit<CorrectionOutcome, 'correctionId'> {
  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType({ description: 'deleted is the id of the article that is gone.' })
export class DeletePayload implements DeleteOutcome {
  @Field(() => ID, { nullable: true })
  deleted!: string | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
