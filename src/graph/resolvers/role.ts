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
  @Edge(() => Person, actorOf('person_id'))
  person!: unknown;

  @Edge(() => Actor, actorOf('of_id'), { nullable: true })
  of!: unknown;

  @Edge(() => When, whenOfRole, { nullable: true })
  when!: unknown;

  @Edge(() => [Evidence], evidenceOfRole, { args: FirstTenArgs })
  evidence!: unknown;
}

@Resolver(() => Relation)
export class RelationResolver {
  @Edge(() => Actor, actorOf('from_id'))
  from!: unknown;

  @Edge(() => Actor, actorOf('to_id'), { nullable: true })
  to!: unknown;

  @Edge(() => When, whenOf('when'), { nullable: true })
  when!: unknown;

  @Edge(() => [Evidence], evidenceListOfFinding, { args: FirstTenArgs })
  evidence!: unknown;
}
