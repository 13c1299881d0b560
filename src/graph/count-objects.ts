import type { FieldRequest } from '../store/plan/request';
import { refuse } from './allowance';
import { placesOf } from './fill-request';
import { type AskedList, findHeaviest, type Heaviest } from './find-heaviest';
import { type ListAround, listWithin, repeatsOf } from './list-sizes';
import { readingsOf } from './readings';
import { withSizes } from './with-sizes';

/** Objects in the answer, if every list is full. The questions in schema/queries.sql come to some thousands. */
const MOST_OBJECTS = 100_000;

/** Each takes a millisecond of a query with all the fields that it may have. */
const MOST_ROUNDS = 20;

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
  const message = tooMany(objects, heaviest, adviceFor(requests, times));
  refuse(message, placesOf(heaviest.request)[0], [...parents, ...heaviest.path]);
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

function tooMany(objects: number, { path, sizes, objects: own, reads }: Heaviest, advice: string): string {
  const [all, most, heaviest] = [objects, MOST_OBJECTS, own].map((number) => number.toLocaleString('en'));
  const product = sizes.length > 1 ? ` (${sizes.join(' × ')})` : '';
  const [answers, are] = reads
    ? ['answer with or look through', 'are looked through for']
    : ['answer with', 'are'];
  return `The query may ${answers} ${all} objects, and ${most} is the most. ${heaviest} of them${product} ${are} ${path.join('.')}. ${advice}`;
}

function adviceFor(requests: readonly FieldRequest[], times: number): string {
  const lists = shorterLists(requests, times).map(
    ({ path, argument, size }) => `${path.at(-1)}(${argument}: ${size})`,
  );
  return lists.length > 0
    ? `Ask for shorter lists, such as ${lists.join(' with ')}.`
    : 'Ask in several requests.';
}

/**
 * Lists that would do, all else as it is asked: those around what has most are shortened alike until the whole is no
 * longer too much. None where no length would do, or so many lists would have to be shorter that nobody reads them all.
 */
function shorterLists(requests: readonly FieldRequest[], times: number): AskedList[] {
  const shorter = new Map<string, AskedList>();
  let asked = requests;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const objects = times * sumOf(asked, null);
    if (objects <= MOST_OBJECTS) return [...shorter.values()];
    const { lists } = findHeaviest(asked, times);
    if (lists.every(({ size }) => size <= 1)) break;
    const share = Math.pow(MOST_OBJECTS / objects, 1 / lists.length);
    for (const list of lists)
      shorter.set(list.path.join('.'), { ...list, size: Math.max(1, Math.floor(list.size * share)) });
    asked = withSizes(requests, shorter);
  }
  return [];
}
