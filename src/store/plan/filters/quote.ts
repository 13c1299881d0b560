import { UserError } from '../../../errors';
import { numbersOf } from '../global-id';
import type { Text } from '../open-text';
import { sql, type Sql } from '../sql';
import { idsOfArticles } from './article';
import { overlapsRange } from './date-range';
import { filterField, type ToldField, unindexed } from './filter-field';
import { isOneOf } from './is-one-of';
import { actorField, linkField, type LinkField } from './link-field';
import { SEARCH_SYNTAX, searchQuery } from './search-query';

export const QUOTE_FILTER = {
  id: filterField(
    'ID[]',
    (quote, ids) => sql`${quote}.id = any(${numbersOf('quote', ids)}::bigint[])`,
    'A quote with one of these ids.',
  ),
  search: {
    ...filterField(
      'Text',
      (quote, search) => sql`search_document(${quote}.text) @@ ${searchQuery(search, 'english')}`,
      `Full text of the words said: ${SEARCH_SYNTAX}.`,
    ),
    found: (search: Text) =>
      sql`select id from quote where search_document(text) @@ ${searchQuery(search, 'english')}`,
  },
  kind: unindexed(
    filterField(
      'QuoteKind[]',
      (quote, kinds) => isOneOf(sql`${quote}.kind`, kinds),
      'Of one of these kinds.',
    ),
  ),
  act: filterField('SpeechAct[]', (quote, acts) => isOneOf(sql`${quote}.act`, acts), 'One of these acts.'),
  speaker: hasActor('SPEAKER', 'Such an actor said it.'),
  addressee: hasActor('ADDRESSEE', 'It was said to such an actor, or accuses, asks or warns it.'),
  about: hasActor('ABOUT', 'It is about such an actor.'),
  reportedBy: hasActor('REPORTER', 'Such an actor passed it on.'),
  said: filterField(
    'DateRange',
    (quote, range) => overlapsRange(quote, 'said', range),
    "Said in this range, or where the article doesn't tell when, published in it.",
  ),
  article: linkField(
    { to: 'article', column: 'article_id', key: 'id' },
    'Stands in such an article.',
    idsOfArticles,
  ),
  meeting: linkField(
    { to: 'meeting', column: 'meeting_id', key: 'id' },
    'Was said at such a meeting, or speaks about it.',
  ),
  linked: {
    ...filterField(
      'QuoteLinkKind',
      (quote, kind) => sql`exists (${linkOf(quote, kind)})`,
      'Denies, repeats, … an earlier quote: is the `from` of such a link.',
    ),
    found: (kind: string) => sql`select from_quote_id as id from quote_link where kind = ${kind}`,
    holds: (quote: Sql, kind: string) => sql`exists (${linkOf(quote, kind)} offset 0)`,
  } satisfies ToldField<string>,
  minConfidence: unindexed(
    filterField(
      'Float',
      // As real, which the column is: 0.9 in double precision is more than 0.9 in single.
      (quote, confidence) => sql`${quote}.confidence >= ${share(confidence)}::real`,
      'Its evidence has this confidence or more, 0 to 1; without it nothing is left out for a low one.',
    ),
  ),
} as const;

/** By article and quote, as the key of links has them. */
function linkOf(quote: Sql, kind: string): Sql {
  return sql`select from quote_link link where link.from_article_id = ${quote}.article_id
    and link.from_quote_id = ${quote}.id and link.kind = ${kind}`;
}

function share(confidence: number): number {
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new UserError('BAD_USER_INPUT', `minConfidence must be from 0 to 1, but is ${confidence}.`);
}

function hasActor(role: string, description: string): LinkField {
  const where = `role = '${role}'`;
  const through = { table: 'quote_actor', here: 'quote_id', there: 'actor_id', where, beside: 'article_id' };
  return actorField(through, description);
}
