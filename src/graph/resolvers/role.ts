import { Resolver } from 'type-graphql';
import { actorOf } from '../../store/plan/edges/actor';
import { evidenceListOfFinding } from '../../store/plan/edges/evidence';
import { evidenceOfRole, whenOfRole } from '../../store/plan/edges/role';
import { whenOf } from '../../store/plan/edges/when';
import { FirstTenArgs } from '../inputs/page';
import { Edge } from '../planned';
import { Actor, Person } from '../types/actor';
import { Evidence, When } from '../types/evidence';
import { Relation, Role } from '../types/role';

@Resolver(() => Role)
export class RoleResolver {
  @Edge(() => Person, actorOf('person_id'), { description: 'Who holds or held it.' })
  person!: unknown;

  @Edge(() => Actor, actorOf('of_id'), {
    nullable: true,
    description: 'The body or place of the position: Iraq; null where that is not told.',
  })
  of!: unknown;

  @Edge(() => When, whenOfRole, {
    nullable: true,
    description:
      'Since when, or from when to when, as the article that came last tells it; null where none does.',
  })
  when!: unknown;

  @Edge(() => [Evidence], evidenceOfRole, {
    args: FirstTenArgs,
    description: 'Words that tell of it, in the order in which they came in.',
  })
  evidence!: unknown;
}

@Resolver(() => Relation)
export class RelationResolver {
  @Edge(() => Actor, actorOf('from_id'), { description: 'Who stands so to `to`.' })
  from!: unknown;

  @Edge(() => Actor, actorOf('to_id'), {
    nullable: true,
    description: 'To whom; null where that is not told.',
  })
  to!: unknown;

  @Edge(() => When, whenOf('when'), {
    nullable: true,
    description: 'When it began, or from when to when; null where that is not told.',
  })
  when!: unknown;

  @Edge(() => [Evidence], evidenceListOfFinding, {
    args: FirstTenArgs,
    description: 'Words that tell of it.',
  })
  evidence!: unknown;
}
