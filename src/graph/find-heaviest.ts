import type { FieldRequest } from '../store/plan/request';
import { type ListAround, listWithin, repeatsOf } from './list-sizes';
import { readingsOf } from './readings';

/** A field with the way to it. */
export interface Heaviest {
  readonly request: FieldRequest;
  /** Of the field itself, where all lists on the way are full. */
  readonly objects: number;
  /** True where these are looked through for it, not answered with. */
  readonly reads: boolean;
  /** Keys from the root. */
  readonly path: readonly string[];
  /** How often each list on the way repeats what is in it. */
  readonly sizes: readonly number[];
  /** Those whose size a client chooses. */
  readonly lists: readonly AskedList[];
}

export interface AskedList {
  /** Keys from the root. */
  readonly path: readonly string[];
  readonly argument: 'first' | 'last';
  readonly size: number;
}

/** The field that has the most objects; of several the one nearest to the root. */
export function findHeaviest(requests: readonly FieldRequest[], times: number): Heaviest {
  const sizes = times > 1 ? [times] : [];
  return heaviestOf(requests, { objects: times, reads: false, path: [], sizes, lists: [] }, null)!;
}

type Way = Omit<Heaviest, 'request'>;

function heaviestOf(
  requests: readonly FieldRequest[],
  way: Way,
  around: ListAround | null,
): Heaviest | undefined {
  let heaviest: Heaviest | undefined;
  for (const request of requests) {
    const own = { request, ...step(way, request, around) };
    const read = { request, ...reading(way, request, around) };
    const within = listWithin(request, around);
    const below = request.selection?.map(({ fields }) => heaviestOf(fields, own, within)) ?? [];
    for (const found of [request.selection && own, read, ...below])
      if (found && found.objects > (heaviest?.objects ?? 0)) heaviest = found;
  }
  return heaviest;
}

function step({ objects, path, sizes, lists }: Way, request: FieldRequest, around: ListAround | null): Way {
  const { key, field, name, args } = request;
  const repeats = repeatsOf(request, around);
  const argument = typeof args['last'] === 'number' ? 'last' : 'first';
  const isList =
    field?.kind === 'paged' || ((field?.kind === 'many' || name === 'groups') && 'first' in args);
  const asked = field?.kind === 'paged' ? listWithin(request, around).size : repeats;
  const own = [...path, key];
  return {
    objects: objects * repeats,
    reads: false,
    path: own,
    sizes: repeats > 1 ? [...sizes, repeats] : sizes,
    lists: isList ? [...lists, { path: own, argument, size: asked }] : lists,
  };
}

/** What is looked through for a field is as much however many objects it then has. */
function reading(way: Way, request: FieldRequest, around: ListAround | null): Way {
  const reads = request.field && !request.selection ? 0 : readingsOf(request, around);
  return {
    objects: way.objects * reads,
    reads: true,
    path: [...way.path, request.key],
    sizes: [...way.sizes, reads],
    // To tell less of a list takes as long to look through it.
    lists: request.field ? way.lists : way.lists.slice(0, -1),
  };
}
