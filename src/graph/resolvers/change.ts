import { Resolver } from 'type-graphql';
import { nodeOfGraphChange } from '../../store/plan/edges/change';
import { Edge } from '../planned';
import { Change } from '../types/change';
import { Node } from '../types/node';

@Resolver(() => Change)
export class ChangeResolver {
  @Edge(() => Node, nodeOfGraphChange, {
    nullable: true,
    description: 'The quote, the meeting, or the correction; null where it is gone by now.',
  })
  node!: unknown;
}
