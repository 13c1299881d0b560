import { searchesIn } from '../store/plan/filters/compile-filter';
import type { FieldRequest } from '../store/plan/request';
import { countValues } from './count-values';
import type { ListAround } from './list-sizes';

// What is looked through for an answer without being in it, in objects that take as long: some 20 microseconds each at
// 100,000 articles, of the best known. It can't be known before a request runs how many rows there are.

/** All matches of each search are found before the first is told: a word in a third of all articles takes 20 ms. */
const SEARCHED = 1_000;
/** A hundred values of a filter, which are planned with and then looked for: 50,000 names take two seconds. */
const HUNDRED_VALUES = 200;
/** Parts of a list by their names: of the list of one object, and of one that goes through all nodes of a kind. */
const LOOKED_THROUGH: Readonly<Record<string, { readonly own: number; readonly whole: number }>> = {
  totalCount: { own: 50, whole: 1_000 },
  totalIsExact: { own: 50, whole: 1_000 },
  groupsAreExact: { own: 50, whole: 1_000 },
  groups: { own: 500, whole: 5_000 },
};

/** How many objects a field is worth beside those that it answers with. */
export function readingsOf({ field, name, args }: FieldRequest, around: ListAround | null): number {
  if (!field) return LOOKED_THROUGH[name]?.[around?.whole ? 'whole' : 'own'] ?? 0;
  const own = 'reads' in field ? (field.reads ?? 0) : 0;
  return args['filter'] ? own + readingsFor(args['filter']) : own;
}

function readingsFor(filter: unknown): number {
  return SEARCHED * searchesIn(filter) + HUNDRED_VALUES * Math.floor(countValues(filter) / 100);
}
