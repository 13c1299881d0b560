import { DEFAULT_SIZE, LARGEST_SIZE } from '../store/plan/page';
import type { FieldRequest } from '../store/plan/request';
import { refuse } from './allowance';
import { placesOf } from './fill-request';

/** Objects in the answer, if every list is full. The questions in schema/queries.sql come to some thousands. */
const MOST_OBJECTS = 100_000;
/** Within one article or quote: names, pieces, participants. */
const PLAIN_LIST = 10;

/** Objects below a request that never changes, where it stands once. */
const known = new WeakMap<FieldRequest, number>();

/** @throws GraphQLError QUERY_TOO_COMPLEX at the field by which these, asked so many times, are too much. */
export function checkObjects(requests: readonly FieldRequest[], times = 1): void {
  const count = new ObjectCount();
  for (const request of requests) count.add(request, times);
  if (!count.tooMuch) return;
  const [objects, most] = [count.objects, MOST_OBJECTS].map((number) => number.toLocaleString('en'));
  const message = `The query may answer with ${objects} objects, and ${most} is the most: ask for shorter lists (first).`;
  refuse(message, placesOf(count.tooMuch)?.[0]);
}

class ObjectCount {
  objects = 0;
  /** The field that is more than may be. */
  tooMuch: FieldRequest | undefined;

  /** `size` is that of the list whose parts these are. */
  add(request: FieldRequest, times: number, size = DEFAULT_SIZE): void {
    const below = known.get(request);
    // Otherwise each field is counted for itself, so that the one that is too much is told.
    if (below !== undefined && (this.tooMuch || this.objects + times * below <= MOST_OBJECTS)) {
      this.objects += times * below;
      return;
    }
    const before = this.objects;
    this.addEach(request, times, size);
    // A list's nodes depend on its size, which isn't theirs.
    if (request.fixed && request.field && times > 0) known.set(request, (this.objects - before) / times);
  }

  private addEach(request: FieldRequest, times: number, size: number): void {
    if (!request.selection) return;
    const asked = sizeOf(request);
    const within = times * repeats(request, asked, size);
    this.objects += within;
    if (this.objects > MOST_OBJECTS) this.tooMuch ??= request;
    const inner = request.field?.kind === 'paged' ? (asked ?? DEFAULT_SIZE) : size;
    for (const { fields } of request.selection) for (const field of fields) this.add(field, within, inner);
  }
}

/** No list is longer than the largest size; that `first: 100000` is too much its own error says better. */
function sizeOf({ args }: FieldRequest): number | undefined {
  const asked = args['first'] ?? args['last'];
  return typeof asked === 'number' ? Math.min(asked, LARGEST_SIZE) : undefined;
}

function repeats({ field, name, args }: FieldRequest, asked: number | undefined, size: number): number {
  if (!field && ['nodes', 'edges'].includes(name)) return size;
  if (!field && name === 'groups') return asked ?? DEFAULT_SIZE;
  if (field?.kind === 'nodes') return (args['ids'] as unknown[]).length;
  return field?.kind === 'many' ? (asked ?? PLAIN_LIST) : 1;
}
