import { registerEnumType } from 'type-graphql';
import { ACTOR_TYPES, NAME_KINDS, ORGANISATION_KINDS, PLACE_KINDS } from '../model/actor';
import { CREDIT_ROLES } from '../model/article';
import { DATE_ORIGINS, DATE_PRECISIONS } from '../model/date';
import { MEETING_KINDS, MEETING_LEVELS, MEETING_STATUSES, PARTICIPANT_ROLES } from '../model/meeting';
import { MENTION_KINDS } from '../model/mention';
import {
  CERTAINTIES,
  LINK_BASES,
  POLARITIES,
  QUOTE_KINDS,
  QUOTE_LINK_KINDS,
  SPEECH_ACTS,
} from '../model/quote';
import { RELATION_KINDS } from '../model/relation';

/** The model's words as a GraphQL enum: { DENY: 'DENY', … }. */
function enumOf<Word extends string>(name: string, words: readonly Word[]): { [Key in Word]: Key } {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [Key in Word]: Key };
  registerEnumType(values, { name });
  return values;
}

export const ActorTypeEnum = enumOf('ActorType', ACTOR_TYPES);
export const NameKindEnum = enumOf('NameKind', NAME_KINDS);
export const OrganisationKindEnum = enumOf('OrganisationKind', ORGANISATION_KINDS);
export const PlaceKindEnum = enumOf('PlaceKind', PLACE_KINDS);
export const CreditRoleEnum = enumOf('CreditRole', CREDIT_ROLES);
export const DateOriginEnum = enumOf('DateOrigin', DATE_ORIGINS);
export const DatePrecisionEnum = enumOf('DatePrecision', DATE_PRECISIONS);
export const MeetingKindEnum = enumOf('MeetingKind', MEETING_KINDS);
export const MeetingLevelEnum = enumOf('MeetingLevel', MEETING_LEVELS);
export const MeetingStatusEnum = enumOf('MeetingStatus', MEETING_STATUSES);
export const ParticipantRoleEnum = enumOf('ParticipantRole', PARTICIPANT_ROLES);
export const MentionKindEnum = enumOf('MentionKind', MENTION_KINDS);
export const CertaintyEnum = enumOf('Certainty', CERTAINTIES);
export const LinkBasisEnum = enumOf('LinkBasis', LINK_BASES);
export const PolarityEnum = enumOf('Polarity', POLARITIES);
export const QuoteKindEnum = enumOf('QuoteKind', QUOTE_KINDS);
export const QuoteLinkKindEnum = enumOf('QuoteLinkKind', QUOTE_LINK_KINDS);
export const SpeechActEnum = enumOf('SpeechAct', SPEECH_ACTS);
export const RelationKindEnum = enumOf('RelationKind', RELATION_KINDS);

export const ArticleOrderEnum = enumOf('ArticleOrder', ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'RELEVANCE']);
export const QuoteOrderEnum = enumOf('QuoteOrder', ['SAID_DESC', 'SAID_ASC', 'TEXT_ORDER', 'RELEVANCE']);
export const MeetingOrderEnum = enumOf('MeetingOrder', ['DATE_DESC', 'DATE_ASC', 'RELEVANCE']);
export const ActorOrderEnum = enumOf('ActorOrder', ['MENTIONS_DESC', 'NAME_ASC', 'RELEVANCE']);
