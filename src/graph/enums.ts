import { registerEnumType } from 'type-graphql';
import { ACTOR_TYPES, NAME_KINDS, ORGANISATION_KINDS, PLACE_KINDS } from '../model/actor';
import { CREDIT_ROLES, GENRES } from '../model/article';
import { CHANGE_KINDS } from '../model/change';
import { COPY_KINDS } from '../model/copy';
import { CORRECTION_KINDS } from '../model/correction';
import { DATE_ORIGINS, DATE_PRECISIONS } from '../model/date';
import { JOB_STATUSES } from '../model/job';
import { MEETING_KINDS, MEETING_LEVELS, MEETING_STATUSES, PARTICIPANT_ROLES } from '../model/meeting';
import { MENTION_KINDS } from '../model/mention';
import { SEARCH_TYPES } from '../store/plan/edges/search';
import { GROUPINGS } from '../store/plan/groups';
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
function enumOf<Word extends string>(
  name: string,
  words: readonly Word[],
  description?: string,
): { [Key in Word]: Key } {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [Key in Word]: Key };
  registerEnumType(values, { name, description });
  return values;
}

export const ActorTypeEnum = enumOf('ActorType', ACTOR_TYPES);
export const NameKindEnum = enumOf(
  'NameKind',
  NAME_KINDS,
  'SURNAME is a surname alone; DESCRIPTION is no name of its own but words for it, as "Iranian" for Iran.',
);
export const OrganisationKindEnum = enumOf('OrganisationKind', ORGANISATION_KINDS);
export const PlaceKindEnum = enumOf('PlaceKind', PLACE_KINDS);
export const GenreEnum = enumOf('Genre', GENRES);
export const CreditRoleEnum = enumOf(
  'CreditRole',
  CREDIT_ROLES,
  'WIRE is whose copy the article carries; the others are whom it cites.',
);
export const DateOriginEnum = enumOf(
  'DateOrigin',
  DATE_ORIGINS,
  'How a date is known: EXPLICIT where it is written out, RELATIVE where it is counted from the day of publication.',
);
export const DatePrecisionEnum = enumOf('DatePrecision', DATE_PRECISIONS);
export const ChangeKindEnum = enumOf(
  'ChangeKind',
  CHANGE_KINDS,
  'RETRACTED is gone: with its article, its text, or by a correction.',
);
export const CopyKindEnum = enumOf(
  'CopyKind',
  COPY_KINDS,
  'SAME but for a few words, EDITED in part, EXCERPT where one is a part of the other.',
);
export const CorrectionKindEnum = enumOf('CorrectionKind', CORRECTION_KINDS);
export const JobStatusEnum = enumOf(
  'JobStatus',
  JOB_STATUSES,
  'DONE has had its turn with everything, FAILED with nothing that succeeded; failures say what is missing.',
);
export const MeetingKindEnum = enumOf('MeetingKind', MEETING_KINDS);
export const MeetingLevelEnum = enumOf('MeetingLevel', MEETING_LEVELS, 'The highest rank of those who came.');
export const MeetingStatusEnum = enumOf('MeetingStatus', MEETING_STATUSES);
export const ParticipantRoleEnum = enumOf(
  'ParticipantRole',
  PARTICIPANT_ROLES,
  'PARTY is a side itself; HEAD leads those who came for a side.',
);
export const MentionKindEnum = enumOf(
  'MentionKind',
  MENTION_KINDS,
  'NAME "Jane Roe", NOMINAL "the minister", PRONOUN "she".',
);
export const CertaintyEnum = enumOf(
  'Certainty',
  CERTAINTIES,
  'How sure the reported words are: CERTAIN for a plain clause or "will", PROBABLE for "likely" or "should", POSSIBLE for "may" or "could".',
);
export const LinkBasisEnum = enumOf('LinkBasis', LINK_BASES, 'Why two quotes are linked.');
export const PolarityEnum = enumOf(
  'Polarity',
  POLARITIES,
  'Of the reported words themselves: "Iran denies it is fomenting violence" has a POSITIVE clause under the act DENY.',
);
export const QuoteKindEnum = enumOf(
  'QuoteKind',
  QUOTE_KINDS,
  'DIRECT within quotation marks, INDIRECT in the words of the article, MIXED both.',
);
export const QuoteLinkKindEnum = enumOf(
  'QuoteLinkKind',
  QUOTE_LINK_KINDS,
  'What a later quote does to an earlier one. DENIES has words that say so; CONTRADICTS has none.',
);
export const SpeechActEnum = enumOf(
  'SpeechAct',
  SPEECH_ACTS,
  'What the speaker does by saying it, by the words that introduce it: "denied", "accused".',
);
export const RelationKindEnum = enumOf('RelationKind', RELATION_KINDS);

const keysOf = <Key extends string>(groupings: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(groupings) as Key[];
const GROUPED =
  'Days, months and years come newest first, and only with dates that lie in one of them whole.';

export const ArticleGroupEnum = enumOf(
  'ArticleGroup',
  keysOf(GROUPINGS.article),
  `${GROUPED} Topics by their labels in small letters.`,
);
export const QuoteGroupEnum = enumOf('QuoteGroup', keysOf(GROUPINGS.quote), GROUPED);
export const MeetingGroupEnum = enumOf('MeetingGroup', keysOf(GROUPINGS.meeting), GROUPED);

export const SearchTypeEnum = enumOf('SearchType', keysOf(SEARCH_TYPES));
export const CoMentionScopeEnum = enumOf('CoMentionScope', ['SENTENCE', 'ARTICLE']);

export const ArticleOrderEnum = enumOf('ArticleOrder', ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'RELEVANCE']);
export const QuoteOrderEnum = enumOf('QuoteOrder', ['SAID_DESC', 'SAID_ASC', 'TEXT_ORDER', 'RELEVANCE']);
export const MeetingOrderEnum = enumOf('MeetingOrder', ['DATE_DESC', 'DATE_ASC', 'RELEVANCE']);
export const ActorOrderEnum = enumOf('ActorOrder', ['MENTIONS_DESC', 'NAME_ASC', 'RELEVANCE']);
