import { ArgsType, type ClassType, Field, ID, Int } from 'type-graphql';
import { MentionKindEnum, RelationKindEnum } from '../enums/actor';
import {
  ActorOrderEnum,
  ArticleGroupEnum,
  ArticleOrderEnum,
  CoMentionScopeEnum,
  MeetingGroupEnum,
  MeetingOrderEnum,
  QuoteGroupEnum,
  QuoteOrderEnum,
  SearchTypeEnum,
} from '../enums/list';
import { QuoteLinkKindEnum } from '../enums/quote';
import { JobStatusEnum } from '../enums/work';
import type { Filter } from '../../store/plan/filters/filter';
import { SEARCH_SYNTAX } from '../../store/plan/filters/search-query';
import { ActorFilter, ArticleFilter, ClaimFilter, MeetingFilter, QuoteFilter } from './filters';
import { FuzzyDateScalar } from '../scalars';
import { First, PageArgs } from './page';

const filtered = { nullable: true, description: 'Only what this chooses; all without it.' } as const;
const ofKinds = { nullable: true, description: 'Of these kinds only; of all without it.' } as const;

function OrderBy<Order extends string>(orders: { [Key in Order]: Key }, order: Order): PropertyDecorator {
  const description = 'What comes first. A cursor holds for one order.';
  return Field(() => orders, { nullable: true, defaultValue: order, description });
}

function AsOf(): PropertyDecorator {
  return Field(() => FuzzyDateScalar, {
    nullable: true,
    description:
      'Those that held then: not yet over, by what was told up to then. What has no dates counts until it is told as former.',
  });
}

@ArgsType()
export class ActorListArgs extends PageArgs {
  @Field(() => ActorFilter, filtered)
  filter?: Filter | null;

  @OrderBy(ActorOrderEnum, ActorOrderEnum.MENTIONS_DESC)
  orderBy?: string | null;
}

@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilter, filtered)
  filter?: Filter | null;

  @OrderBy(ArticleOrderEnum, ArticleOrderEnum.PUBLISHED_DESC)
  orderBy?: string | null;
}

@ArgsType()
export class QuoteListArgs extends PageArgs {
  @Field(() => QuoteFilter, filtered)
  filter?: Filter | null;

  @OrderBy(QuoteOrderEnum, QuoteOrderEnum.SAID_DESC)
  orderBy?: string | null;
}

@ArgsType()
export class ClaimListArgs extends PageArgs {
  @Field(() => ClaimFilter, filtered)
  filter?: Filter | null;
}

@ArgsType()
export class QuotesOfArticleArgs extends PageArgs {
  @Field(() => QuoteFilter, filtered)
  filter?: Filter | null;

  @OrderBy(QuoteOrderEnum, QuoteOrderEnum.TEXT_ORDER)
  orderBy?: string | null;
}

@ArgsType()
export class MeetingListArgs extends PageArgs {
  @Field(() => MeetingFilter, filtered)
  filter?: Filter | null;

  @OrderBy(MeetingOrderEnum, MeetingOrderEnum.DATE_DESC)
  orderBy?: string | null;
}

@ArgsType()
export class MeetingsOfArticleArgs extends PageArgs {
  @Field(() => MeetingFilter, filtered)
  filter?: Filter | null;
}

@ArgsType()
export class MentionsOfArticleArgs extends PageArgs {
  @Field(() => [MentionKindEnum], ofKinds)
  kind?: string[] | null;
}

@ArgsType()
export class QuoteLinkListArgs extends PageArgs {
  @Field(() => [QuoteLinkKindEnum], ofKinds)
  kind?: string[] | null;
}

@ArgsType()
export class RelationListArgs extends PageArgs {
  @Field(() => [RelationKindEnum], ofKinds)
  kind?: string[] | null;

  @AsOf()
  asOf?: string | null;
}

@ArgsType()
export class RoleListArgs extends PageArgs {
  @AsOf()
  asOf?: string | null;
}

@ArgsType()
export class ReportListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this article only.' })
  article?: string | null;
}

/** `by` and `first` of a list's groups, by an enum of its own. */
function groupArgs(by: object): ClassType {
  @ArgsType()
  class GroupArgs {
    @Field(() => by, { description: 'What the items of a group have in common.' })
    by!: string;

    @First(20)
    first?: number | null;
  }
  return GroupArgs;
}

export const ArticleGroupArgs = groupArgs(ArticleGroupEnum);
export const MeetingGroupArgs = groupArgs(MeetingGroupEnum);
export const QuoteGroupArgs = groupArgs(QuoteGroupEnum);

@ArgsType()
export class CoMentionArgs {
  @Field(() => CoMentionScopeEnum, {
    nullable: true,
    defaultValue: CoMentionScopeEnum.SENTENCE,
    description: 'How near to each other they are mentioned.',
  })
  within?: string | null;

  @Field(() => ArticleFilter, filtered)
  filter?: Filter | null;

  @First(20)
  first?: number | null;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `Full text: ${SEARCH_SYNTAX}.`,
  })
  text!: string;

  @Field(() => [SearchTypeEnum], { nullable: true, description: 'Only these; everything without it.' })
  types?: string[] | null;
}

@ArgsType()
export class PathArgs {
  @Field(() => ID, { description: 'The actor that each chain begins with.' })
  from!: string;

  @Field(() => ID, { description: 'The actor that it ends with.' })
  to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 4, description: 'At most so many steps: 1 to 4.' })
  maxLength?: number | null;

  @Field(() => FuzzyDateScalar, {
    nullable: true,
    description: 'Only by meetings, quotes and articles of that day or before.',
  })
  until?: string | null;

  @First(5)
  first?: number | null;
}

@ArgsType()
export class JobListArgs extends PageArgs {
  @Field(() => [JobStatusEnum], {
    nullable: true,
    description: 'Of these statuses only; of all without it.',
  })
  status?: string[] | null;
}
