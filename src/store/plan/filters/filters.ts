import { ACTOR_FILTER } from './actor';
import { ARTICLE_FILTER } from './article';
import { CLAIM_FILTER } from './claim';
import type { FilteredTable } from './filter';
import type { FilterFields, ToldField } from './filter-field';
import type { Link, LinkField } from './link-field';
import { MEETING_FILTER } from './meeting';
import { QUOTE_FILTER } from './quote';

const BY_TABLE = {
  actor: ACTOR_FILTER,
  article: ARTICLE_FILTER,
  claim: CLAIM_FILTER,
  quote: QUOTE_FILTER,
  meeting: MEETING_FILTER,
} as const satisfies Record<FilteredTable, FilterFields>;

/** The one description of each filter. */
export const FILTERS: Readonly<Record<FilteredTable, FilterFields>> = BY_TABLE;

/** The names of a filter's fields: "speaker". */
export type FieldOf<Table extends FilteredTable> = keyof (typeof BY_TABLE)[Table];

/** How the rows are found that a field chooses, where another table tells these; undefined for any other. */
export function toldBy(table: FilteredTable, field: string): ToldField<unknown> | undefined {
  const told = FILTERS[table][field] as Partial<ToldField<unknown>> | undefined;
  return told?.holds ? (told as ToldField<unknown>) : undefined;
}

/** Where a field leads that asks for nodes of another table; undefined for any other. */
export function linkOf(table: FilteredTable, field: string): Link | undefined {
  return (FILTERS[table][field] as Partial<LinkField> | undefined)?.link;
}
