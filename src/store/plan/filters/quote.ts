import { UserError } from '../../../errors';
import { numbersOf } from '../global-id';
import { raw, sql } from '../sql';
import { isActor } from './actor';
import { isArticle } from './article';
import { overlapsRange } from './date-range';
import { filterField, type FilterField } from './filter-field';
import { isOneOf } from './is-one-of';
import { searchQuery } from './search-query';

export const QUOTE_FILTER = {
  id: filterField('ID[]', (quote, ids) => sql`${quote}.id = any(${numbersOf('quote', ids)}::bigint[])`),
  search: filterField(
    'String',
    (quote, search) => sql`search_document(${quote}.text) @@ ${searchQuery(search, 'english')}`,
    'Full text over the words said.',
  ),
  kind: filterField('QuoteKind[]', (quote, kinds) => isOneOf(sql`${quote}.kind`, kinds)),
  act: filterField('SpeechAct[]', (quote, acts) => isOneOf(sql`${quote}.act`, acts)),
  speaker: hasActor('SPEAKER'),
  addressee: hasActor('ADDRESSEE'),
  about: hasActor('ABOUT'),
  reportedBy: hasActor('REPORTER'),
  said: filterField('DateRange', (quote, range) => overlapsRange(quote, 'said', range)),
  article: filterField('ArticleFilter', (quote, filter, scope) =>
    isArticle(sql`${quote}.article_id`, filter, scope),
  ),
  meeting: filterField('MeetingFilter', (quote, filter, scope) => {
    const meeting = scope.alias('meeting');
    return sql`${quote}.meeting_id in (select ${meeting}.id from meeting ${meeting} where ${scope.matches('meeting', meeting, filter)})`;
  }),
  linked: filterField(
    'QuoteLinkKind',
    (quote, kind) => sql`${quote}.id in (select from_quote_id from quote_link where kind = ${kind})`,
    'Denies, repeats, … an earlier quote.',
  ),
  minConfidence: filterField(
    'Float',
    // As real, which the column is: 0.9 in double precision is more than 0.9 in single.
    (quote, confidence) => sql`${quote}.confidence >= ${share(confidence)}::real`,
    '0 to 1.',
  ),
} as const;

function share(confidence: number): number {
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new UserError('BAD_USER_INPUT', `minConfidence must be from 0 to 1, but is ${confidence}.`);
}

function hasActor(role: string): FilterField {
  return filterField('ActorFilter', (quote, filter, scope) => {
    const link = scope.alias('link');
    const chosen = isActor(sql`${link}.actor_id`, filter, scope);
    return sql`${quote}.id in (select ${link}.quote_id from quote_actor ${link} where ${link}.role = ${raw(`'${role}'`)} and ${chosen})`;
  });
}
