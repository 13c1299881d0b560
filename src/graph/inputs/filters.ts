import { type ClassType, Extensions, Field, Float, ID, InputType } from 'type-graphql';
import type * as plan from '../../store/plan/filters/date-range';
import type { FilteredTable } from '../../store/plan/filters/filter';
import type { FilterField, Taken } from '../../store/plan/filters/filter-field';
import { FILTERS } from '../../store/plan/filters/filters';
import { ActorTypeEnum, OrganisationKindEnum } from '../enums/actor';
import { MeetingKindEnum, MeetingLevelEnum, MeetingStatusEnum } from '../enums/meeting';
import { QuoteKindEnum, QuoteLinkKindEnum, SpeechActEnum } from '../enums/quote';
import { MAY_BE_OPEN } from '../open-variables';
import { FuzzyDateScalar } from '../scalars';

// One file, since the filters nest along edges into each other.
const asked = { nullable: true } as const;

@InputType({
  description:
    'Both ends count; what overlaps the range is in it, and what has no date is in none. Without either end it leaves nothing out.',
})
class DateRange implements plan.DateRange {
  @Field(() => FuzzyDateScalar, { ...asked, description: 'From its first instant on: 2007 from 1 January.' })
  from?: string | null;

  @Field(() => FuzzyDateScalar, { ...asked, description: 'To its last instant: 2007 to 31 December.' })
  to?: string | null;
}

const COMBINED =
  'Every field given must hold; null asks nothing. A list of values asks for any of them, an empty one for none. The filters of a root field may hold 100 conditions.';

/** The input of a filter: a field for each that the planner describes, and filters of the same kind to put together. */
function filterInput(name: string, table: FilteredTable): ClassType {
  @InputType(name, { description: COMBINED })
  class Filter {
    @Field(() => [Filter], { ...asked, description: 'Each of these holds.' })
    and?: Filter[] | null;

    @Field(() => [Filter], {
      ...asked,
      description: 'At least one of these holds; of an empty list none does.',
    })
    or?: Filter[] | null;

    @Field(() => Filter, { ...asked, description: 'This does not hold, or is not known to.' })
    not?: Filter | null;
  }
  for (const [field, { takes, description }] of Object.entries(FILTERS[table])) {
    Field(returnsOf(takes), { ...asked, description })(Filter.prototype, field);
    if (takes === 'Text' || takes === 'ID[]') Extensions(MAY_BE_OPEN)(Filter.prototype, field);
  }
  return Filter;
}

type Returns = () => ClassType;

/** "SpeechAct[]" as TypeGraphQL has it: () => [SpeechActEnum]. */
function returnsOf(takes: FilterField['takes']): Returns {
  const typeOf = TYPES[takes.replace('[]', '') as keyof typeof TYPES];
  return (takes.endsWith('[]') ? () => [typeOf()] : typeOf) as Returns;
}

type Name<Takes extends string> = Takes extends `${infer Item}[]` ? Item : Takes;

const TYPES: Readonly<Record<Name<keyof Taken>, () => unknown>> = {
  ID: () => ID,
  String: () => String,
  Text: () => String,
  Boolean: () => Boolean,
  Float: () => Float,
  DateRange: () => DateRange,
  ActorType: () => ActorTypeEnum,
  MeetingKind: () => MeetingKindEnum,
  MeetingLevel: () => MeetingLevelEnum,
  MeetingStatus: () => MeetingStatusEnum,
  OrganisationKind: () => OrganisationKindEnum,
  QuoteKind: () => QuoteKindEnum,
  QuoteLinkKind: () => QuoteLinkKindEnum,
  SpeechAct: () => SpeechActEnum,
  ActorFilter: () => ActorFilter,
  ArticleFilter: () => ArticleFilter,
  MeetingFilter: () => MeetingFilter,
  QuoteFilter: () => QuoteFilter,
};

export const ActorFilter = filterInput('ActorFilter', 'actor');
export const ArticleFilter = filterInput('ArticleFilter', 'article');
export const MeetingFilter = filterInput('MeetingFilter', 'meeting');
export const ClaimFilter = filterInput('ClaimFilter', 'claim');
export const QuoteFilter = filterInput('QuoteFilter', 'quote');
