import { SEARCH_TYPES } from '../../store/plan/edges/search';
import { GROUPINGS } from '../../store/plan/groups';
import { MOST_RANKED } from '../../store/plan/item';
import { enumOf } from './enum-of';

const keysOf = <Key extends string>(groupings: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(groupings) as Key[];

const GROUPED =
  'What the items of a group have in common. The largest group comes first; days, months and years come newest first.';
const TIMES = {
  DAY: 'Day, as 2007-05-28. An item counts where its date lies in one day whole, so not where it is "May 2007".',
  MONTH: 'Month, as 2007-05. An item counts where its date lies in one month whole.',
  YEAR: 'Year, as 2007. An item counts where its date lies in one year whole.',
};

export const ArticleGroupEnum = enumOf('ArticleGroup', keysOf(GROUPINGS.article), GROUPED, {
  ...TIMES,
  OUTLET: 'Who published it.',
  LANGUAGE: 'Language, as the article has it: "en" and "en-GB" are two.',
  PERSON: 'Person mentioned: an article counts for each.',
  ORGANISATION: 'Organisation mentioned: an article counts for each.',
  PLACE: 'Place mentioned: an article counts for each.',
  TOPIC: 'Topic that its source states, by its label in small letters: an article counts for each.',
});

export const QuoteGroupEnum = enumOf('QuoteGroup', keysOf(GROUPINGS.quote), GROUPED, {
  ...TIMES,
  SPEAKER: 'Who said it: a quote counts for each.',
  ADDRESSEE: 'Whom it was said to, or who is accused, asked, warned: a quote counts for each.',
  ACT: 'What is done by saying it.',
  KIND: 'Direct, indirect or mixed.',
  OUTLET: 'Who published the article.',
});

export const MeetingGroupEnum = enumOf('MeetingGroup', keysOf(GROUPINGS.meeting), GROUPED, {
  MONTH: TIMES.MONTH,
  YEAR: TIMES.YEAR,
  PARTICIPANT: 'Who took part, sides and people: a meeting counts for each.',
  PLACE: 'Where it is.',
  STATUS: 'How it stands by the newest report.',
  KIND: 'What it is.',
});

export const SearchTypeEnum = enumOf('SearchType', keysOf(SEARCH_TYPES), 'What a search looks through.', {
  ARTICLE: 'Headlines and texts.',
  PERSON: 'All names of people.',
  ORGANISATION: 'All names of organisations.',
  PLACE: 'All names of places.',
  MEETING: 'Titles of meetings.',
  QUOTE: 'The words said.',
});

export const CoMentionScopeEnum = enumOf(
  'CoMentionScope',
  ['SENTENCE', 'ARTICLE'],
  'How near to each other two must be mentioned.',
  { SENTENCE: 'In one sentence.', ARTICLE: 'In one article.' },
);

const ELSE_PUBLISHED = "where the article doesn't tell, when that was published";
const LAST = 'what has no date comes last';
const relevance = (ranked: string): string =>
  `How well they fit the filter's own \`search\`, which must be given, best first; only ${ranked} ${MOST_RANKED.toLocaleString('en')} that match are ranked.`;

export const ArticleOrderEnum = enumOf(
  'ArticleOrder',
  ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'RELEVANCE'],
  'By what articles are ordered.',
  {
    PUBLISHED_DESC: `Publication, the newest first; ${LAST}.`,
    PUBLISHED_ASC: `Publication, the oldest first; ${LAST}.`,
    RELEVANCE: relevance('the newest'),
  },
);

export const QuoteOrderEnum = enumOf(
  'QuoteOrder',
  ['SAID_DESC', 'SAID_ASC', 'TEXT_ORDER', 'RELEVANCE'],
  'By what quotes are ordered.',
  {
    SAID_DESC: `When it was said, the latest first; ${ELSE_PUBLISHED}; ${LAST}.`,
    SAID_ASC: `When it was said, the earliest first; ${ELSE_PUBLISHED}; ${LAST}.`,
    TEXT_ORDER: 'As they stand in the text; article by article, in the order in which these were taken in.',
    RELEVANCE: relevance('the latest'),
  },
);

export const MeetingOrderEnum = enumOf(
  'MeetingOrder',
  ['DATE_DESC', 'DATE_ASC', 'RELEVANCE'],
  'By what meetings are ordered.',
  {
    DATE_DESC: `Date, the latest first; ${LAST}.`,
    DATE_ASC: `Date, the earliest first; ${LAST}.`,
    RELEVANCE: relevance('the latest'),
  },
);

export const ActorOrderEnum = enumOf(
  'ActorOrder',
  ['MENTIONS_DESC', 'NAME_ASC', 'RELEVANCE'],
  'By what actors are ordered.',
  {
    MENTIONS_DESC: 'How often articles mention them, the most mentioned first.',
    NAME_ASC: 'Name, by the alphabet: accents and capitals make no difference.',
    RELEVANCE: relevance('the most mentioned'),
  },
);
