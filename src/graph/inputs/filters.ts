import { Field, Float, ID, InputType } from 'type-graphql';
import type * as plan from '../../store/plan/filter';
import {
  ActorTypeEnum,
  MeetingKindEnum,
  MeetingLevelEnum,
  MeetingStatusEnum,
  OrganisationKindEnum,
  QuoteKindEnum,
  QuoteLinkKindEnum,
  SpeechActEnum,
} from '../enums';
import { FuzzyDateScalar } from '../scalars';

// One file, since the filters nest along edges into each other. Each is the planner's own filter, so that tsc tells
// where the two drift apart.
const asked = { nullable: true } as const;

@InputType({
  description: 'Both ends count; what overlaps the range is in it. Without either end it leaves nothing out.',
})
export class DateRange implements plan.DateRange {
  @Field(() => FuzzyDateScalar, asked)
  from?: string | null;

  @Field(() => FuzzyDateScalar, asked)
  to?: string | null;
}

@InputType({ description: 'Every field given must hold.' })
export class ActorFilter implements plan.ActorFilter {
  @Field(() => [ID], asked)
  id?: string[] | null;

  @Field(() => String, { ...asked, description: 'Any of its names, as written.' })
  name?: string | null;

  @Field(() => String, { ...asked, description: 'Full text over its names.' })
  search?: string | null;

  @Field(() => [ActorTypeEnum], asked)
  type?: plan.ActorFilter['type'];

  @Field(() => String, { ...asked, description: 'Words of a position that it holds or held.' })
  title?: string | null;

  @Field(() => ActorFilter, { ...asked, description: 'Where it holds or held a position.' })
  roleAt?: plan.ActorFilter | null;

  @Field(() => [OrganisationKindEnum], asked)
  organisationKind?: plan.ActorFilter['organisationKind'];

  @Field(() => [String], { ...asked, description: 'ISO 3166-1 alpha-2.' })
  countryCode?: string[] | null;

  @Field(() => [ActorFilter], asked)
  and?: plan.ActorFilter[] | null;

  @Field(() => [ActorFilter], asked)
  or?: plan.ActorFilter[] | null;

  @Field(() => ActorFilter, asked)
  not?: plan.ActorFilter | null;
}

@InputType({ description: 'Every field given must hold.' })
export class ArticleFilter implements plan.ArticleFilter {
  @Field(() => [ID], asked)
  id?: string[] | null;

  @Field(() => String, { ...asked, description: 'Full text: words, "a phrase", or, -without.' })
  search?: string | null;

  @Field(() => DateRange, asked)
  published?: plan.DateRange | null;

  @Field(() => ActorFilter, asked)
  outlet?: plan.ActorFilter | null;

  @Field(() => ActorFilter, asked)
  credits?: plan.ActorFilter | null;

  @Field(() => [String], { ...asked, description: 'BCP 47.' })
  language?: string[] | null;

  @Field(() => ActorFilter, asked)
  mentions?: plan.ActorFilter | null;

  @Field(() => QuoteFilter, { ...asked, description: 'Has such a quote.' })
  quotes?: plan.QuoteFilter | null;

  @Field(() => MeetingFilter, { ...asked, description: 'Reports such a meeting.' })
  meetings?: plan.MeetingFilter | null;

  @Field(() => [ArticleFilter], asked)
  and?: plan.ArticleFilter[] | null;

  @Field(() => [ArticleFilter], asked)
  or?: plan.ArticleFilter[] | null;

  @Field(() => ArticleFilter, asked)
  not?: plan.ArticleFilter | null;
}

@InputType({ description: 'Every field given must hold.' })
export class QuoteFilter implements plan.QuoteFilter {
  @Field(() => [ID], asked)
  id?: string[] | null;

  @Field(() => String, { ...asked, description: 'Full text over the words said.' })
  search?: string | null;

  @Field(() => [QuoteKindEnum], asked)
  kind?: plan.QuoteFilter['kind'];

  @Field(() => [SpeechActEnum], asked)
  act?: plan.QuoteFilter['act'];

  @Field(() => ActorFilter, asked)
  speaker?: plan.ActorFilter | null;

  @Field(() => ActorFilter, asked)
  addressee?: plan.ActorFilter | null;

  @Field(() => ActorFilter, asked)
  about?: plan.ActorFilter | null;

  @Field(() => ActorFilter, asked)
  reportedBy?: plan.ActorFilter | null;

  @Field(() => DateRange, asked)
  said?: plan.DateRange | null;

  @Field(() => ArticleFilter, asked)
  article?: plan.ArticleFilter | null;

  @Field(() => MeetingFilter, asked)
  meeting?: plan.MeetingFilter | null;

  @Field(() => QuoteLinkKindEnum, { ...asked, description: 'Denies, repeats, … an earlier quote.' })
  linked?: plan.QuoteFilter['linked'];

  @Field(() => Float, { ...asked, description: '0 to 1.' })
  minConfidence?: number | null;

  @Field(() => [QuoteFilter], asked)
  and?: plan.QuoteFilter[] | null;

  @Field(() => [QuoteFilter], asked)
  or?: plan.QuoteFilter[] | null;

  @Field(() => QuoteFilter, asked)
  not?: plan.QuoteFilter | null;
}

@InputType({ description: 'Every field given must hold.' })
export class MeetingFilter implements plan.MeetingFilter {
  @Field(() => [ID], asked)
  id?: string[] | null;

  @Field(() => String, { ...asked, description: 'Full text over title and agenda.' })
  search?: string | null;

  @Field(() => [MeetingKindEnum], asked)
  kind?: plan.MeetingFilter['kind'];

  @Field(() => [MeetingStatusEnum], asked)
  status?: plan.MeetingFilter['status'];

  @Field(() => [MeetingLevelEnum], asked)
  level?: plan.MeetingFilter['level'];

  @Field(() => DateRange, asked)
  date?: plan.DateRange | null;

  @Field(() => ActorFilter, asked)
  place?: plan.ActorFilter | null;

  @Field(() => [ActorFilter], { ...asked, description: 'Each of these took part.' })
  participants?: plan.ActorFilter[] | null;

  @Field(() => String, { ...asked, description: 'Full text over what it was for.' })
  agenda?: string | null;

  @Field(() => ArticleFilter, { ...asked, description: 'Reported by such an article.' })
  article?: plan.ArticleFilter | null;

  @Field(() => [MeetingFilter], asked)
  and?: plan.MeetingFilter[] | null;

  @Field(() => [MeetingFilter], asked)
  or?: plan.MeetingFilter[] | null;

  @Field(() => MeetingFilter, asked)
  not?: plan.MeetingFilter | null;
}
