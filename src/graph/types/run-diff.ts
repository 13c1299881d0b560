import { Float, ID, Int, ObjectType } from 'type-graphql';
import {
  correctionsKept,
  correctionsLost,
  countOfChanges,
  idOfRemoved,
} from '../../store/plan/edges/run-diff';
import { column } from '../../store/plan/field';
import { sql } from '../../store/plan/sql';
import { Column } from '../planned';

@ObjectType({ description: 'What analysing the same texts again changed in the graph.' })
export class RunDiff {
  @Column(() => Int, {
    plan: correctionsKept,
    description: 'Corrections in force that still find what they are about.',
  })
  correctionsKept!: number;

  @Column(() => Int, {
    plan: correctionsLost,
    description:
      'Corrections in force that find nothing in the new findings that they are about. They stay, and rest.',
  })
  correctionsLost!: number;
}

@ObjectType({ description: 'How much the runs changed.' })
export class RunDiffCounts {
  @Column(() => Int, { plan: countOfChanges('ADDED'), description: 'Findings that are new.' })
  added!: number;

  @Column(() => Int, { plan: countOfChanges('REMOVED'), description: 'Findings that are gone.' })
  removed!: number;

  @Column(() => Int, { plan: countOfChanges('CHANGED'), description: 'Fields that are another now.' })
  changed!: number;
}

@ObjectType({ description: 'A finding that a later run does not make any more.' })
export class RemovedFinding {
  @Column(() => ID, { plan: idOfRemoved, description: 'The id that it had.' })
  id!: string;

  @Column(() => String, { plan: column((change) => sql`${change}.before`), description: 'Its words.' })
  text!: string;
}

@ObjectType({ description: 'What a field of a node was and is; actors by their names.' })
export class FieldChange {
  @Column(() => String, { description: 'The name of the field in this graph: "speakers".' })
  field!: string;

  @Column(() => String, { nullable: true, description: 'What it was; null where it was empty.' })
  before!: string | null;

  @Column(() => String, { nullable: true, description: 'What it is; null where it is empty.' })
  after!: string | null;
}

@ObjectType({
  description: 'Two identities that may be one, for a person to decide: mergeActors or keepApart.',
})
export class MergeCandidate {
  @Column(() => Float, {
    description: '0 to 1: how far names and surroundings agree; at 0.5 they would nearly be joined.',
  })
  score!: number;

  @Column(() => [String], { description: 'What speaks for it.' })
  reasons!: string[];
}
