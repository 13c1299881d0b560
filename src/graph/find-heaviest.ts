import { DEFAULT_SIZE } from '../store/plan/page';
import type { FieldRequest } from '../store/plan/request';
import { innerSize, repeatsOf } from './list-sizes';

/** A field with the way to it. */
export interface Heaviest {
  readonly request: FieldRequest;
  /** Of the field itself, where all lists on the way are full. */
  readonly objects: number;
  /** Keys from the root. */
  readonly path: readonly string[];
  /** How often each list on the way repeats what is in it. */
  readonly sizes: readonly number[];
  /** Those whose size a client chooses. */
  readonly lists: readonly { readonly key: string; readonly argument: string; readonly size: number }[];
}

/** The field that has the most objects; of several the one nearest to the root. */
export function findHeaviest(requests: readonly FieldRequest[], times: number): Heaviest {
  const sizes = times > 1 ? [times] : [];
  return heaviestOf(requests, { objects: times, path: [], sizes, lists: [] }, DEFAULT_SIZE)!;
}

type Way = Omit<Heaviest, 'request'>;

function heaviestOf(requests: readonly FieldRequest[], way: Way, size: number): Heaviest | undefined {
  let heaviest: Heaviest | undefined;
  for (const request of requests) {
    if (!request.selection) continue;
    const own = { request, ...step(way, request, size) };
    const inner = innerSize(request, size);
    const below = request.selection.map(({ fields }) => heaviestOf(fields, own, inner));
    for (const found of [own, ...below])
      if (found && found.objects > (heaviest?.objects ?? 0)) heaviest = found;
  }
  return heaviest;
}

function step({ objects, path, sizes, lists }: Way, request: FieldRequest, size: number): Way {
  const { key, field, name, args } = request;
  const repeats = repeatsOf(request, size);
  const argument = typeof args['last'] === 'number' ? 'last' : 'first';
  const isList =
    field?.kind === 'paged' || ((field?.kind === 'many' || name === 'groups') && 'first' in args);
  const asked = field?.kind === 'paged' ? innerSize(request, size) : repeats;
  return {
    objects: objects * repeats,
    path: [...path, key],
    sizes: repeats > 1 ? [...sizes, repeats] : sizes,
    lists: isList ? [...lists, { key, argument, size: asked }] : lists,
  };
}
