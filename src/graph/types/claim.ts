import { Int, ObjectType } from 'type-graphql';
import { idOfClaim, originsOfClaim } from '../../store/plan/edges/claim';
import { Column } from '../planned';
import { IdColumn, Node } from './node';

@ObjectType({
  implements: Node,
  description: 'One proposition that several statements are about, with everyone who asserts or denies it.',
})
export class Claim {
  @IdColumn(
    'claim-33',
    idOfClaim,
    'The number is that of any quote in it, so that it stays while the claim grows.',
  )
  id!: string;

  @Column(() => String, {
    description:
      'In the words of the earliest statement that asserts it, or of the earliest one where all deny it.',
  })
  text!: string;

  @Column(() => Int, {
    plan: originsOfClaim,
    description:
      'How many of the articles that report its statements were written apart: copies of one report count once.',
  })
  independentOrigins!: number;
}
