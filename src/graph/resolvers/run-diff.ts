import { Resolver } from 'type-graphql';
import { actorOf } from '../../store/plan/edges/actor';
import { articleOfFinding } from '../../store/plan/edges/evidence';
import {
  changedFields,
  countsOfDiff,
  nodeOfChange,
  nodesOfDiff,
  removedFindings,
} from '../../store/plan/edges/run-diff';
import { FirstFiftyArgs } from '../inputs/page';
import { Edge } from '../planned';
import { Actor } from '../types/actor';
import { Article } from '../types/article';
import { Node } from '../types/node';
import { FieldChange, MergeCandidate, RemovedFinding, RunDiff, RunDiffCounts } from '../types/run-diff';

@Resolver(() => RunDiff)
export class RunDiffResolver {
  @Edge(() => RunDiffCounts, countsOfDiff, { description: 'How much changed.' })
  counts!: unknown;

  @Edge(() => [Node], nodesOfDiff('ADDED'), { args: FirstFiftyArgs, description: 'Findings that are new.' })
  added!: unknown;

  @Edge(() => [Node], nodesOfDiff('REMOVED'), {
    args: FirstFiftyArgs,
    description: 'So far as they are there again; removedFindings has the words of all.',
  })
  removed!: unknown;

  @Edge(() => [RemovedFinding], removedFindings, {
    args: FirstFiftyArgs,
    description: 'What is gone, in its own words.',
  })
  removedFindings!: unknown;

  @Edge(() => [FieldChange], changedFields, {
    args: FirstFiftyArgs,
    description: 'Fields of findings that are still there.',
  })
  changed!: unknown;
}

@Resolver(() => RemovedFinding)
export class RemovedFindingResolver {
  @Edge(() => Article, articleOfFinding, { description: 'Where its words stand.' })
  article!: unknown;
}

@Resolver(() => FieldChange)
export class FieldChangeResolver {
  @Edge(() => Node, nodeOfChange, { description: 'The finding.' })
  node!: unknown;
}

@Resolver(() => MergeCandidate)
export class MergeCandidateResolver {
  @Edge(() => Actor, actorOf('left_id'), { description: 'The one that came in first.' })
  left!: unknown;

  @Edge(() => Actor, actorOf('right_id'), { description: 'The other.' })
  right!: unknown;
}
