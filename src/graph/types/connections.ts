import { type ClassType, Float, Int, ObjectType } from 'type-graphql';
import { snippetOfHit, titleOfHit } from '../../store/plan/edges/search-hit';
import { ArticleGroupArgs, MeetingGroupArgs, QuoteGroupArgs } from '../inputs/list-args';
import { Column, Part } from '../planned';
import { Actor, Organisation, Person, Place } from './actor';
import { Article, Mention } from './article';
import { Claim } from './claim';
import { Change } from './change';
import { Correction } from './correction';
import { Job } from './job';
import { Meeting, MeetingReport } from './meeting';
import { Node } from './node';
import { Quote, QuoteLink } from './quote';
import { Relation, Role } from './role';

@ObjectType({
  description:
    'Where a page ends: the next begins `after` its endCursor, the one before ends `before` its startCursor.',
})
export class PageInfo {
  @Part(() => Boolean, { description: 'Whether the list goes on behind this page.' })
  hasNextPage!: boolean;

  @Part(() => String, {
    nullable: true,
    description: 'Of its last item, for `after`; null where it has none.',
  })
  endCursor!: string | null;

  @Part(() => Boolean, { description: 'Whether the list has something before this page.' })
  hasPreviousPage!: boolean;

  @Part(() => String, {
    nullable: true,
    description: 'Of its first item, for `before`; null where it has none.',
  })
  startCursor!: string | null;
}

@ObjectType({ description: 'Who appears with an actor.' })
export class CoMention {
  @Column(() => Int, { description: 'In so many articles.' })
  articles!: number;
}

@ObjectType({ description: 'Things of a list that have something in common, counted.' })
export class Group {
  @Column(() => String, {
    description: 'What its items have in common: a value, a date, a language, a topic or the id of an actor.',
  })
  key!: string;

  @Column(() => Int, { description: 'How many items of the whole list are in it.' })
  count!: number;
}

type NodeType = () => ClassType | typeof Actor | typeof Node;

/** The types of a list in pages; the planner knows their fields by name. */
function connectionOf(
  name: string,
  node: NodeType,
  groupArgs?: ClassType,
  describeEdge?: (edge: object) => void,
): ClassType {
  const Edge = edgeOf(name, node);
  describeEdge?.(Edge.prototype as object);

  @ObjectType(`${name}Connection`, { description: 'A page of a list, and what holds for the whole of it.' })
  class Connection {
    @Part(() => [node()], { description: 'What is on the page.' })
    nodes!: unknown[];

    @Part(() => [Edge], { description: 'What is on the page, each with its place in the list.' })
    edges!: unknown[];

    @Part(() => PageInfo, { description: 'Where the page begins and ends.' })
    pageInfo!: PageInfo;

    @Part(() => Int, {
      nullable: true,
      description: 'How many there are in the whole list; counted only when asked for.',
    })
    totalCount!: number | null;

    @Part(() => Boolean, {
      nullable: true,
      description: 'False where a full-text search matches more than the 10,000 that are counted.',
    })
    totalIsExact!: boolean | null;
  }
  if (groupArgs) addGroups(Connection.prototype, groupArgs);
  return Connection;
}

function edgeOf(name: string, node: NodeType): ClassType {
  @ObjectType(`${name}Edge`, { description: 'What stands at a place of a list.' })
  class Edge {
    @Part(() => String, { description: 'The place, for `after` and `before`.' })
    cursor!: string;

    @Part(node, { description: 'What stands there.' })
    node!: unknown;
  }
  return Edge;
}

function addGroups(connection: object, args: ClassType): void {
  const description =
    'Counts over everything that matches, not only this page; of a search over what comes first, as groupsAreExact tells.';
  Part(() => [Group], { args, nullable: true, description })(connection, 'groups');
  Part(() => Boolean, {
    nullable: true,
    description:
      'False where a search matches more than the 2,000 that are grouped, the first of the list, in the order RELEVANCE the 1,000 that are ranked.',
  })(connection, 'groupsAreExact');
}

export const ActorConnection = connectionOf('Actor', () => Actor);
export const ArticleConnection = connectionOf('Article', () => Article, ArticleGroupArgs);
export const ClaimConnection = connectionOf('Claim', () => Claim);
export const ChangeConnection = connectionOf('Change', () => Change);
export const CorrectionConnection = connectionOf('Correction', () => Correction);
export const JobConnection = connectionOf('Job', () => Job);
export const MeetingConnection = connectionOf('Meeting', () => Meeting, MeetingGroupArgs);
export const MeetingReportConnection = connectionOf('MeetingReport', () => MeetingReport);
export const MentionConnection = connectionOf('Mention', () => Mention);
export const OrganisationConnection = connectionOf('Organisation', () => Organisation);
export const PersonConnection = connectionOf('Person', () => Person);
export const PlaceConnection = connectionOf('Place', () => Place);
export const QuoteConnection = connectionOf('Quote', () => Quote, QuoteGroupArgs);
export const QuoteLinkConnection = connectionOf('QuoteLink', () => QuoteLink);
export const RelationConnection = connectionOf('Relation', () => Relation);
export const RoleConnection = connectionOf('Role', () => Role);

export const SearchConnection = connectionOf(
  'Search',
  () => Node,
  undefined,
  (edge) => {
    const title = { plan: titleOfHit, description: 'A line to show: the headline, the name, the words.' };
    const snippet = {
      plan: snippetOfHit,
      nullable: true,
      description:
        'The passage, with the matching words between « and »; such quotation marks of the text itself are ‹ and ›.',
    };
    Column(() => String, title)(edge, 'title');
    const score = {
      description:
        'Names score above 1, texts below; names that are a letter away from what is searched for below 0.',
    };
    Column(() => Float, score)(edge, 'score');
    Column(() => String, snippet)(edge, 'snippet');
  },
);
