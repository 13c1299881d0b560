import { Resolver } from 'type-graphql';
import { actorOf } from '../../store/plan/edges/actor';
import { evidenceOfStep, stepsOfPath, viaOfStep } from '../../store/plan/edges/path';
import { Edge } from '../planned';
import { Actor } from '../types/actor';
import { Evidence } from '../types/evidence';
import { Node } from '../types/node';
import { Path, PathStep } from '../types/path';

@Resolver(() => Path)
export class PathResolver {
  @Edge(() => [PathStep], stepsOfPath, { description: 'From one actor to the next.' })
  steps!: unknown;
}

@Resolver(() => PathStep)
export class PathStepResolver {
  @Edge(() => Actor, actorOf('from_id'), { description: 'Where the step begins.' })
  from!: unknown;

  @Edge(() => Actor, actorOf('to_id'), { description: 'Where it ends.' })
  to!: unknown;

  @Edge(() => Node, viaOfStep, { description: 'The meeting, quote or article that joins them.' })
  via!: unknown;

  @Edge(() => [Evidence], evidenceOfStep, {
    description:
      'The words that show it: reports of the meeting, the quote, or one sentence that names both.',
  })
  evidence!: unknown;
}
