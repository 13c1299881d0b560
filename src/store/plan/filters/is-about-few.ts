import { type Filter, givenFields } from './filter';

/** Whether a filter names nodes, or actors that they must have to do with, by ids or names: it leads to few of all there are. */
export function isAboutFew(filter: Filter | null | undefined): boolean {
  return givenFields(filter ?? {}).some(([field, value]) => {
    if (field === 'id' || field === 'name') return true;
    if (field === 'not' || typeof value !== 'object') return false;
    if (!Array.isArray(value)) return isAboutFew(value as Filter);
    // Each alternative leads somewhere of its own; of several conditions one is enough.
    const filters = value.filter((one) => typeof one === 'object') as Filter[];
    return field === 'or' ? filters.length > 0 && filters.every(isAboutFew) : filters.some(isAboutFew);
  });
}
