import { raw, sql } from '../sql';
import { isActor } from './actor';
import { filterField, type FilterField } from './filter-field';
import { searchQuery } from './search-query';

export const CLAIM_FILTER = {
  search: filterField(
    'String',
    (claim, search) => sql`search_document(${claim}.text) @@ ${searchQuery(search, 'english')}`,
    'Full text of its words.',
  ),
  about: filterField(
    'ActorFilter',
    (claim, filter, scope) => {
      const part = scope.alias('part');
      const chosen = isActor(sql`${part}.actor_id`, filter, scope);
      return sql`${claim}.id in (select ${part}.claim_id from claim_actor ${part} where ${part}.role = 'ABOUT' and ${chosen})`;
    },
    'One of its statements is about such an actor.',
  ),
  contested: filterField(
    'Boolean',
    (claim, contested) => sql`(${claim}.asserted > 0 and ${claim}.denied > 0) = ${contested}::boolean`,
    'True: asserted by some and denied by others; false: all the rest.',
  ),
  asserted: hasQuote(false, 'Such a quote asserts it.'),
  denied: hasQuote(true, 'Such a quote denies it.'),
} as const;

function hasQuote(denies: boolean, description: string): FilterField {
  return filterField(
    'QuoteFilter',
    (claim, filter, scope) => {
      const [member, quote] = [scope.alias('member'), scope.alias('quote')];
      return sql`${claim}.id in (select ${member}.claim_id from claim_quote ${member}
      join quote ${quote} on ${quote}.article_id = ${member}.article_id and ${quote}.id = ${member}.quote_id
      where ${member}.denies = ${raw(String(denies))} and ${scope.matches('quote', quote, filter)})`;
    },
    description,
  );
}
