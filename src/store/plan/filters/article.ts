import { numbersOf } from '../global-id';
import type { Scope } from '../scope';
import { sql, type Sql } from '../sql';
import { overlapsRange } from './date-range';
import { type Filter, givenFields } from './filter';
import { filterField } from './filter-field';
import { isOneOf } from './is-one-of';
import { actorField, idsWithActor, linkField, ownActorField } from './link-field';
import { SEARCH_SYNTAX, searchQuery } from './search-query';

const MENTIONED = { table: 'article_actor', here: 'article_id', there: 'actor_id' };

export const ARTICLE_FILTER = {
  id: filterField(
    'ID[]',
    (article, ids) => sql`${article}.id = any(${numbersOf('article', ids)}::bigint[])`,
    'An article with one of these ids.',
  ),
  search: filterField(
    'Text',
    (article, search) =>
      sql`${article}.id in (select article_id from article_search where document @@ ${searchQuery(search, 'english')})`,
    `Full text of headline and body: ${SEARCH_SYNTAX}.`,
  ),
  published: filterField(
    'DateRange',
    (article, range) => overlapsRange(article, 'published', range),
    'Published in this range.',
  ),
  outlet: ownActorField('article', 'outlet_id', 'Published by such an outlet.'),
  credits: actorField(
    { table: 'article_credit', here: 'article_id', there: 'actor_id' },
    'Credits or cites such an agency or outlet.',
  ),
  language: filterField(
    'String[]',
    isInLanguage,
    'In one of these languages, by BCP 47 and without regard to case; "en" finds "en-GB" too.',
  ),
  topic: filterField(
    'Text',
    (article, topic) =>
      sql`${article}.id in (select article_id from article_topic where lower(label) = lower(${topic}) or lower(code) = lower(${topic}))`,
    'Its source states this topic, by label or code: "politics and government", "medtop:11000000".',
  ),
  mentions: actorField(MENTIONED, 'Mentions such an actor.'),
  quotes: linkField({ to: 'quote', column: 'id', key: 'article_id' }, 'Has such a quote.'),
  meetings: linkField(
    {
      to: 'meeting',
      column: 'id',
      key: 'id',
      through: { table: 'meeting_report', here: 'article_id', there: 'meeting_id' },
    },
    'Reports such a meeting.',
  ),
} as const;

/** "en" finds en-GB and EN too, as RFC 4647 filters tags; by the language itself first, which has an index. */
function isInLanguage(article: Sql, tags: readonly string[]): Sql {
  const asked = tags.map((tag) => tag.toLowerCase());
  const languages = [...new Set(asked.map((tag) => tag.split('-', 1)[0] ?? tag))];
  const ofLanguage = isOneOf(sql`split_part(lower(${article}.language), '-', 1)`, languages);
  if (asked.every((tag) => languages.includes(tag))) return ofLanguage;
  return sql`${ofLanguage} and exists (select from unnest(${asked}::text[]) tag
    where starts_with(lower(${article}.language) || '-', tag || '-'))`;
}

/** The ids of the articles that a filter chooses. Whom an article mentions is known without a look at it. */
export function idsOfArticles(filter: Filter, scope: Scope): Sql {
  const [[field, value] = ['', null], ...others] = givenFields(filter);
  if (field === 'mentions' && others.length === 0) return idsWithActor(MENTIONED, value as Filter, scope);
  const article = scope.alias('article');
  return sql`select ${article}.id from article ${article} where ${scope.matches('article', article, filter)}`;
}
