import 'reflect-metadata';
import {
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import {
  ActorResolver,
  CoMentionResolver,
  GroupResolver,
  NameResolver,
  OrganisationResolver,
  PersonResolver,
  PlaceResolver,
  UnnamedSourceResolver,
} from './resolvers/actor';
import { ArticleCopyResolver, ArticleResolver, CreditResolver, MentionResolver } from './resolvers/article';
import { ClaimResolver } from './resolvers/claim';
import { AgendaItemResolver, EvidenceResolver, WhenResolver } from './resolvers/evidence';
import { CorrectionMutations, CorrectionPayloadResolver, CorrectionResolver } from './resolvers/correction';
import {
  DisagreementResolver,
  DisagreementValueResolver,
  MeetingReportResolver,
  MeetingResolver,
  MeetingSideResolver,
  ParticipantResolver,
} from './resolvers/meeting';
import type { PlanExtensions } from './planned';
import { resolveAfter, resolvePlanned, resolveRoot } from './resolve-planned';
import { ChangeResolver } from './resolvers/change';
import { FeedMutations } from './resolvers/feed';
import { JobMutations, JobResolver } from './resolvers/job';
import { IngestPayloadResolver, MutationResolver } from './resolvers/mutation';
import { PathResolver, PathStepResolver } from './resolvers/path';
import { QueryResolver } from './resolvers/query';
import { QuoteLinkResolver, QuoteResolver } from './resolvers/quote';
import { StoryResolver } from './resolvers/story';
import { RelationResolver, RoleResolver } from './resolvers/role';
import { SubscriptionResolver } from './resolvers/subscription';
import { WatchMutations } from './resolvers/watch';
import {
  FieldChangeResolver,
  MergeCandidateResolver,
  RemovedFindingResolver,
  RunDiffResolver,
} from './resolvers/run-diff';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- as type-graphql declares it
const RESOLVERS: NonEmptyArray<Function> = [
  QueryResolver,
  MutationResolver,
  IngestPayloadResolver,
  ChangeResolver,
  SubscriptionResolver,
  FeedMutations,
  WatchMutations,
  JobMutations,
  JobResolver,
  CorrectionMutations,
  CorrectionPayloadResolver,
  CorrectionResolver,
  ActorResolver,
  CoMentionResolver,
  GroupResolver,
  NameResolver,
  OrganisationResolver,
  PersonResolver,
  PlaceResolver,
  UnnamedSourceResolver,
  ArticleResolver,
  ArticleCopyResolver,
  ClaimResolver,
  CreditResolver,
  MentionResolver,
  AgendaItemResolver,
  EvidenceResolver,
  WhenResolver,
  MeetingResolver,
  DisagreementResolver,
  DisagreementValueResolver,
  MeetingReportResolver,
  MeetingSideResolver,
  ParticipantResolver,
  PathResolver,
  PathStepResolver,
  QuoteResolver,
  QuoteLinkResolver,
  RelationResolver,
  RoleResolver,
  StoryResolver,
  RunDiffResolver,
  RemovedFindingResolver,
  FieldChangeResolver,
  MergeCandidateResolver,
];

let graph: GraphQLSchema | undefined;

/** The executable schema, built once: what is declared doesn't change while the process lives. */
export function theGraph(): GraphQLSchema {
  return (graph ??= buildGraph());
}

/** TypeGraphQL asks for one where there are subscriptions; ours are answered by subscribe.ts. */
const UNUSED = { publish: unused, subscribe: unused };

function unused(): never {
  throw new Error('Subscriptions are answered by the planner.');
}

function buildGraph(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false, pubSub: UNUSED });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { plan, part, root, effect } = field.extensions as PlanExtensions;
      if (effect) field.resolve = resolveAfter(field.resolve);
      else if (root) field.resolve = resolveRoot;
      else if (plan || part) field.resolve = resolvePlanned;
    }
  }
  return schema;
}

/** The schema as text, the same on every machine. */
export function printGraph(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
