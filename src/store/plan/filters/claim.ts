import type { Text } from '../open-text';
import { sql } from '../sql';
import { filterField } from './filter-field';
import { actorField, linkField, type LinkField } from './link-field';
import { searchQuery } from './search-query';

export const CLAIM_FILTER = {
  search: {
    ...filterField(
      'Text',
      (claim, search) => sql`search_document(${claim}.text) @@ ${searchQuery(search, 'english')}`,
      'Full text of its words.',
    ),
    found: (search: Text) =>
      sql`select id from claim where search_document(text) @@ ${searchQuery(search, 'english')}`,
  },
  about: actorField(
    { table: 'claim_actor', here: 'claim_id', there: 'actor_id', where: "role = 'ABOUT'" },
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

function hasQuote(denies: boolean, description: string): LinkField {
  const through = {
    table: 'claim_quote',
    here: 'claim_id',
    there: 'quote_id',
    where: `denies = ${String(denies)}`,
  };
  return linkField({ to: 'quote', column: 'id', key: 'id', through }, description);
}
