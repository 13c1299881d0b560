import { UserError } from '../../../errors';
import type { ActorFilter, QuoteFilter } from '../filter';
import { numbersOf } from '../global-id';
import type { Scope } from '../scope';
import { raw, sql, type Sql } from '../sql';
import { isActor } from './actor';
import { type Conditions, isOneOf } from './conditions';
import { overlapsRange } from './date-range';
import { searchQuery } from './search-query';

export const QUOTE_CONDITIONS: Conditions<QuoteFilter> = {
  id: (quote, ids) => sql`${quote}.id = any(${numbersOf('quote', ids)}::bigint[])`,
  search: (quote, search) => sql`search_document(${quote}.text) @@ ${searchQuery(search, 'english')}`,
  kind: (quote, kinds) => isOneOf(sql`${quote}.kind`, kinds),
  act: (quote, acts) => isOneOf(sql`${quote}.act`, acts),
  speaker: (quote, filter, scope) => hasActor(quote, 'SPEAKER', filter, scope),
  addressee: (quote, filter, scope) => hasActor(quote, 'ADDRESSEE', filter, scope),
  about: (quote, filter, scope) => hasActor(quote, 'ABOUT', filter, scope),
  reportedBy: (quote, filter, scope) => hasActor(quote, 'REPORTER', filter, scope),
  said: (quote, range) => overlapsRange(quote, 'said', range),
  article: (quote, filter, scope) => {
    const article = scope.alias('article');
    return sql`${quote}.article_id in (select ${article}.id from article ${article} where ${scope.matches('article', article, filter)})`;
  },
  meeting: (quote, filter, scope) => {
    const meeting = scope.alias('meeting');
    return sql`${quote}.meeting_id in (select ${meeting}.id from meeting ${meeting} where ${scope.matches('meeting', meeting, filter)})`;
  },
  linked: (quote, kind) => sql`${quote}.id in (select from_quote_id from quote_link where kind = ${kind})`,
  // As real, which the column is: 0.9 in double precision is more than 0.9 in single.
  minConfidence: (quote, confidence) => sql`${quote}.confidence >= ${share(confidence)}::real`,
};

function share(confidence: number): number {
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new UserError('BAD_USER_INPUT', `minConfidence must be from 0 to 1, but is ${confidence}.`);
}

function hasActor(quote: Sql, role: string, filter: ActorFilter, scope: Scope): Sql {
  const link = scope.alias('link');
  const chosen = isActor(sql`${link}.actor_id`, filter, scope);
  return sql`${quote}.id in (select ${link}.quote_id from quote_actor ${link} where ${link}.role = ${raw(`'${role}'`)} and ${chosen})`;
}
