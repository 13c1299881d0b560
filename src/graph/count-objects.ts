import { DEFAULT_SIZE } from '../store/plan/page';
import type { FieldRequest } from '../store/plan/request';
import { refuse } from './allowance';
import { placesOf } from './fill-request';
import { findHeaviest, type Heaviest } from './find-heaviest';
import { innerSize, repeatsOf } from './list-sizes';

/** Objects in the answer, if every list is full. The questions in schema/queries.sql come to some thousands. */
const MOST_OBJECTS = 100_000;

/** Objects of a request that never changes, where it stands once. */
const known = new WeakMap<FieldRequest, number>();

/** @throws GraphQLError QUERY_TOO_COMPLEX at the list that has most of it, where these, asked so many times, are too much. */
export function checkObjects(requests: readonly FieldRequest[], times = 1): void {
  const objects = times * sumOf(requests, DEFAULT_SIZE);
  if (objects <= MOST_OBJECTS) return;
  const heaviest = findHeaviest(requests, times);
  refuse(tooMany(objects, heaviest), placesOf(heaviest.request)?.[0]);
}

function sumOf(requests: readonly FieldRequest[], size: number): number {
  return requests.reduce((sum, request) => sum + objectsOf(request, size), 0);
}

/** `size` is that of the list whose part this is. */
function objectsOf(request: FieldRequest, size: number): number {
  if (!request.selection) return 0;
  const before = known.get(request);
  if (before !== undefined) return before;
  // Each object is of one of the types that are asked apart.
  const below = Math.max(...request.selection.map(({ fields }) => sumOf(fields, innerSize(request, size))));
  const objects = repeatsOf(request, size) * (1 + below);
  // A list's nodes depend on its size, which isn't theirs.
  if (request.fixed && request.field) known.set(request, objects);
  return objects;
}

function tooMany(objects: number, { path, sizes, lists, objects: own }: Heaviest): string {
  const [all, most, heaviest] = [objects, MOST_OBJECTS, own].map((number) => number.toLocaleString('en'));
  const share = Math.pow(MOST_OBJECTS / objects, 1 / lists.length);
  const shorter = lists.map(
    ({ key, argument, size }) => `${key}(${argument}: ${Math.max(1, Math.floor(size * share))})`,
  );
  const advice = shorter.length > 0 ? ` Ask for shorter lists, such as ${shorter.join(' with ')}.` : '';
  return `The query may answer with ${all} objects, and ${most} is the most. ${heaviest} of them (${sizes.join(' × ')}) are ${path.join('.')}.${advice}`;
}
