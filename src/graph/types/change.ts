import { ObjectType } from 'type-graphql';
import { kindOfChange } from '../../store/plan/edges/change';
import { ChangeKindEnum } from '../enums/work';
import { Column, timeColumn } from '../planned';
import { DateTimeScalar } from '../scalars';

@ObjectType({ description: 'Something that happened to the graph.' })
export class Change {
  @Column(() => ChangeKindEnum, { plan: kindOfChange, description: 'What happened.' })
  kind!: string;

  @Column(() => DateTimeScalar, { plan: timeColumn('at'), description: 'When.' })
  at!: string;

  @Column(() => String, {
    nullable: true,
    description: 'The status before; the words of what was denied, or is gone; a correction that was undone.',
  })
  before!: string | null;

  @Column(() => String, {
    nullable: true,
    description: 'The status now; the words of a new quote or denial; the kind of a correction.',
  })
  after!: string | null;
}
