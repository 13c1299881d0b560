import { Field, ID, ObjectType } from 'type-graphql';
import type { CorrectionOutcome } from '../../model/correction';
import type { DeleteOutcome } from '../../store/queries/versions/delete-article';
import { idOfCorrection } from '../../store/plan/edges/correction';
import { CorrectionKindEnum } from '../enums/work';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';
import { Problem } from './ingest-payload';
import { IdColumn, Node } from './node';

@ObjectType({ implements: Node, description: 'A decision by a person, in force until it is undone.' })
export class Correction {
  @IdColumn('correction-12', idOfCorrection)
  id!: string;

  @Column(() => CorrectionKindEnum, { description: 'What was decided.' })
  kind!: string;

  @Column(() => String, { description: "The name of the access key; 'local' without keys." })
  by!: string;

  @Column(() => DateTimeScalar, { plan: timeColumn('at'), description: 'When.' })
  at!: string;

  @Column(() => String, { nullable: true, description: 'Why, as its author wrote it.' })
  note!: string | null;

  @Column(() => String, { nullable: true, description: 'Who undid it, as `by`; null while it is in force.' })
  undoneBy!: string | null;

  @Column(() => DateTimeScalar, {
    nullable: true,
    plan: timeColumn('undone_at'),
    description: 'When it was undone; null while it is in force.',
  })
  undoneAt!: string | null;

  @Column(() => String, { nullable: true, description: 'Why it was undone, as whoever did it wrote.' })
  undoNote!: string | null;
}

@ObjectType({ description: 'Without a correction nothing was changed; problems say why.' })
export class CorrectionPayload implements Omit<CorrectionOutcome, 'correctionId'> {
  @Field(() => [Problem], { description: 'Why nothing was changed; empty where it was.' })
  problems!: Problem[];
}

@ObjectType({ description: 'deleted is the id of the article that is gone.' })
export class DeletePayload implements DeleteOutcome {
  @Field(() => ID, {
    nullable: true,
    description: 'The id that the article had; null where nothing was deleted.',
  })
  deleted!: string | null;

  @Field(() => [Problem], { description: 'Why nothing was deleted; empty where it was.' })
  problems!: Problem[];
}
