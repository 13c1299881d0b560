import type { FieldRequest } from '../store/plan/request';
import { refuse } from './allowance';
import { placesOf } from './fill-request';
import { findHeaviest, type Heaviest } from './find-heaviest';
import { type ListAround, listWithin, repeatsOf } from './list-sizes';
import { readingsOf } from './readings';

/** Objects in the answer, if every list is full. The questions in schema/queries.sql come to some thousands. */
const MOST_OBJECTS = 100_000;

/** Objects of a request that never changes, where it stands once. */
const known = new WeakMap<FieldRequest, number>();

/**
 * `parents` are the keys above these.
 * @throws GraphQLError QUERY_TOO_COMPLEX at the field that has most of it, where these, asked so many times, are too much.
 */
export function checkObjects(
  requests: readonly FieldRequest[],
  { times = 1, parents = [] }: { times?: number; parents?: readonly (string | number)[] } = {},
): void {
  const objects = times * sumOf(requests, null);
  if (objects <= MOST_OBJECTS) return;
  const heaviest = findHeaviest(requests, times);
  refuse(tooMany(objects, heaviest), placesOf(heaviest.request)[0], [...parents, ...heaviest.path]);
}

function sumOf(requests: readonly FieldRequest[], around: ListAround | null): number {
  return requests.reduce((sum, request) => sum + objectsOf(request, around), 0);
}

function objectsOf(request: FieldRequest, around: ListAround | null): number {
  if (!request.selection) return request.field ? 0 : readingsOf(request, around);
  const before = known.get(request);
  if (before !== undefined) return before;
  // Each object is of one of the types that are asked apart.
  const within = listWithin(request, around);
  const below = Math.max(...request.selection.map(({ fields }) => sumOf(fields, within)));
  const objects = repeatsOf(request, around) * (1 + below) + readingsOf(request, around);
  // What a list's parts hold depends on the list.
  if (request.fixed && request.field) known.set(request, objects);
  return objects;
}

function tooMany(objects: number, { path, sizes, lists, objects: own, reads }: Heaviest): string {
  const [all, most, heaviest] = [objects, MOST_OBJECTS, own].map((number) => number.toLocaleString('en'));
  const product = sizes.length > 1 ? ` (${sizes.join(' × ')})` : '';
  const share = Math.pow(MOST_OBJECTS / objects, 1 / lists.length);
  const shorter = lists.map(
    ({ key, argument, size }) => `${key}(${argument}: ${Math.max(1, Math.floor(size * share))})`,
  );
  const advice =
    shorter.length > 0
      ? `Ask for shorter lists, such as ${shorter.join(' with ')}.`
      : 'Ask in several requests.';
  const [answers, are] = reads
    ? ['answer with or look through', 'are looked through for']
    : ['answer with', 'are'];
  return `The query may ${answers} ${all} objects, and ${most} is the most. ${heaviest} of them${product} ${are} ${path.join('.')}. ${advice}`;
}
