import { ID, Int, ObjectType } from 'type-graphql';
import { idOfClaim, originsOfClaim } from '../../store/plan/edges/claim';
import { Column } from '../planned';
import { Node } from './node';

@ObjectType({
  implements: Node,
  description: 'One proposition that several statements are about, with everyone who asserts or denies it.',
})
export class Claim {
  @Column(() => ID, { plan: idOfClaim })
  id!: string;

  @Column(() => String, {
    description: 'In the words of the earliest statement that asserts it, if any does.',
  })
  text!: string;

  @Column(() => Int, {
    plan: originsOfClaim,
    description: 'In so many articles that were written apart: copies of one report count once.',
  })
  independentOrigins!: number;
}
