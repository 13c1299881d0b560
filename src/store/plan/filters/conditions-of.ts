import { joinAlternatives } from './compile-filter';
import { type Filter, type FilteredTable, givenFields } from './filter';

/** What a filter asks, one by one: `and`, and `or` of what is one condition, are taken apart. */
export function conditionsOf(table: FilteredTable, filter: Filter): [field: string, value: unknown][] {
  return givenFields(filter).flatMap(([field, value]): [string, unknown][] => {
    if (field === 'and') return (value as Filter[]).flatMap((one) => conditionsOf(table, one));
    if (field !== 'or') return [[field, value]];
    const alternatives = joinAlternatives(table, value as Filter[]);
    return alternatives.length === 1 && alternatives[0]
      ? conditionsOf(table, alternatives[0])
      : [['or', alternatives]];
  });
}

/** The filter that asks all of these. */
export function filterOf(conditions: readonly [field: string, value: unknown][]): Filter {
  const filter: Record<string, unknown> = {};
  const and: Filter[] = [];
  for (const [field, value] of conditions) {
    if (field in filter) and.push({ [field]: value });
    else filter[field] = value;
  }
  return and.length > 0 ? { ...filter, and } : filter;
}
