import { raw, sql } from '../sql';
import { isActor } from './actor';
import { filterField, type FilterField } from './filter-field';
import { searchQuery } from './search-query';

export const CLAIM_FILTER = {
  search: filterField(
    'String',
    (claim, search) => sql`search_document(${claim}.text) @@ ${searchQuery(search, 'english')}`,
    'Full text over the words of the claim.',
  ),
  about: filterField('ActorFilter', (claim, filter, scope) => {
    const part = scope.alias('part');
    const chosen = isActor(sql`${part}.actor_id`, filter, scope);
    return sql`${claim}.id in (select ${part}.claim_id from claim_actor ${part} where ${part}.role = 'ABOUT' and ${chosen})`;
  }),
  contested: filterField(
    'Boolean',
    (claim, contested) => sql`(${claim}.asserted > 0 and ${claim}.denied > 0) = ${contested}::boolean`,
    'Asserted by some, denied by others.',
  ),
  asserted: hasQuote(false),
  denied: hasQuote(true),
} as const;

function hasQuote(denies: boolean): FilterField {
  return filterField('QuoteFilter', (claim, filter, scope) => {
    const [member, quote] = [scope.alias('member'), scope.alias('quote')];
    return sql`${claim}.id in (select ${member}.claim_id from claim_quote ${member}
      join quote ${quote} on ${quote}.article_id = ${member}.article_id and ${quote}.id = ${member}.quote_id
      where ${member}.denies = ${raw(String(denies))} and ${scope.matches('quote', quote, filter)})`;
  });
}
