import { ArgsType, type ClassType, Field, ID, Int } from 'type-graphql';
import {
  ActorOrderEnum,
  ArticleGroupEnum,
  ArticleOrderEnum,
  CoMentionScopeEnum,
  MeetingGroupEnum,
  JobStatusEnum,
  MeetingOrderEnum,
  MentionKindEnum,
  QuoteGroupEnum,
  QuoteLinkKindEnum,
  QuoteOrderEnum,
  RelationKindEnum,
  SearchTypeEnum,
} from '../enums';
import type { Filter } from '../../store/plan/filters/filter';
import { ActorFilter, ArticleFilter, ClaimFilter, MeetingFilter, QuoteFilter } from './filters';
import { FuzzyDateScalar } from '../scalars';
import { PageArgs } from './page';

const asked = { nullable: true } as const;

function AsOf(): PropertyDecorator {
  return Field(() => FuzzyDateScalar, {
    nullable: true,
    description:
      'Those that held then: not yet over, by what was told up to then. What has no dates counts until it is told as former.',
  });
}

@ArgsType()
export class ActorListArgs extends PageArgs {
  @Field(() => ActorFilter, asked)
  filter?: Filter | null;

  @Field(() => ActorOrderEnum, { nullable: true, defaultValue: ActorOrderEnum.MENTIONS_DESC })
  orderBy?: string | null;
}

@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilter, asked)
  filter?: Filter | null;

  @Field(() => ArticleOrderEnum, { nullable: true, defaultValue: ArticleOrderEnum.PUBLISHED_DESC })
  orderBy?: string | null;
}

@ArgsType()
export class QuoteListArgs extends PageArgs {
  @Field(() => QuoteFilter, asked)
  filter?: Filter | null;

  @Field(() => QuoteOrderEnum, { nullable: true, defaultValue: QuoteOrderEnum.SAID_DESC })
  orderBy?: string | null;
}

@ArgsType()
export class ClaimListArgs extends PageArgs {
  @Field(() => ClaimFilter, asked)
  filter?: Filter | null;
}

@ArgsType()
export class QuotesOfArticleArgs extends PageArgs {
  @Field(() => QuoteFilter, asked)
  filter?: Filter | null;

  @Field(() => QuoteOrderEnum, { nullable: true, defaultValue: QuoteOrderEnum.TEXT_ORDER })
  orderBy?: string | null;
}

@ArgsType()
export class MeetingListArgs extends PageArgs {
  @Field(() => MeetingFilter, asked)
  filter?: Filter | null;

  @Field(() => MeetingOrderEnum, { nullable: true, defaultValue: MeetingOrderEnum.DATE_DESC })
  orderBy?: string | null;
}

@ArgsType()
export class MeetingsOfArticleArgs extends PageArgs {
  @Field(() => MeetingFilter, asked)
  filter?: Filter | null;
}

@ArgsType()
export class MentionsOfArticleArgs extends PageArgs {
  @Field(() => [MentionKindEnum], asked)
  kind?: string[] | null;
}

@ArgsType()
export class QuoteLinkListArgs extends PageArgs {
  @Field(() => [QuoteLinkKindEnum], asked)
  kind?: string[] | null;
}

@ArgsType()
export class RelationListArgs extends PageArgs {
  @Field(() => [RelationKindEnum], asked)
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
    @Field(() => by)
    by!: string;

    @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' })
    first?: number | null;
  }
  return GroupArgs;
}

export const ArticleGroupArgs = groupArgs(ArticleGroupEnum);
export const MeetingGroupArgs = groupArgs(MeetingGroupEnum);
export const QuoteGroupArgs = groupArgs(QuoteGroupEnum);

@ArgsType()
export class CoMentionArgs {
  @Field(() => CoMentionScopeEnum, { nullable: true, defaultValue: CoMentionScopeEnum.SENTENCE })
  within?: string | null;

  @Field(() => ArticleFilter, asked)
  filter?: Filter | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most 100.' })
  first?: number | null;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: 'Words, "a phrase", or, -without; the last word may be the beginning of one.',
  })
  text!: string;

  @Field(() => [SearchTypeEnum], asked)
  types?: string[] | null;
}

@ArgsType()
export class PathArgs {
  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 4, description: '1 to 4 steps.' })
  maxLength?: number | null;

  @Field(() => FuzzyDateScalar, { nullable: true, description: 'By what was known then.' })
  until?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 5, description: 'At most 100.' })
  first?: number | null;
}

@ArgsType()
export class JobListArgs extends PageArgs {
  @Field(() => [JobStatusEnum], asked)
  status?: string[] | null;
}
