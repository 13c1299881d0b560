import { countNamed, isNamed } from './actor';
import { type Filter, type FilteredTable, givenFields } from './filter';
import type { FieldOf } from './filters';

/** Fields of filters that lead to the rows in which an actor has a part, by a table that has these of each actor. */
const BY_TABLE = {
  actor: [],
  article: ['mentions'],
  claim: ['about'],
  meeting: ['participants'],
  quote: ['speaker', 'addressee', 'about', 'reportedBy'],
} as const satisfies { readonly [Table in FilteredTable]: readonly FieldOf<Table>[] };

/** "speaker" of quotes. */
export type ActorField<Table extends FilteredTable> = (typeof BY_TABLE)[Table][number];

const ACTOR_FIELDS: Readonly<Record<FilteredTable, readonly string[]>> = BY_TABLE;

/** Whether a filter leads to all rows of some actors, which are few beside those of the whole table. */
export function namesActors(table: FilteredTable, filter: Filter): boolean {
  return givenFields(filter).some(
    ([field]) => ACTOR_FIELDS[table].includes(field) && actorsOf(filter, field).some(isNamed),
  );
}

/** A thousand actors may have most of the rows. */
const FEW = 50;

/** Whether it leads to the rows of so few that these are found first, rather than each row asked. */
export function namesFewActors(table: FilteredTable, filter: Filter): boolean {
  const isFew = (actor: Filter): boolean => isNamed(actor) && countNamed(actor) <= FEW;
  return ACTOR_FIELDS[table].some((field) => actorsOf(filter, field).some(isFew));
}

/** A field of a filter takes one actor, or all of several. */
export function actorsOf(filter: Filter, field: string): Filter[] {
  const asked = filter[field] as Filter | Filter[] | null | undefined;
  if (Array.isArray(asked)) return asked;
  return asked ? [asked] : [];
}
