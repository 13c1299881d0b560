import { isAboutFew } from '../store/plan/filters/is-about-few';
import type { Filter } from '../store/plan/filters/filter';
import { DEFAULT_SIZE, LARGEST_SIZE } from '../store/plan/page';
import type { FieldRequest } from '../store/plan/request';

/** Within one article or quote: names, pieces, participants. */
const PLAIN_LIST = 10;

/** The list in which a field stands. */
export interface ListAround {
  readonly size: number;
  /** Whether it goes through all nodes of a kind, not through those of one object. */
  readonly whole: boolean;
}

/** Around what stands in no list; null stands for the root of a request. */
const NO_LIST: ListAround = { size: DEFAULT_SIZE, whole: false };

/** How many objects a field has in each of its parents, where its list is full. */
export function repeatsOf({ field, name, args }: FieldRequest, around: ListAround | null): number {
  if (!field && ['nodes', 'edges'].includes(name)) return around?.size ?? DEFAULT_SIZE;
  if (!field && name === 'groups') return askedSize(args) ?? DEFAULT_SIZE;
  if (field?.kind === 'nodes') return (args['ids'] as unknown[]).length;
  return field?.kind === 'many' ? (askedSize(args) ?? PLAIN_LIST) : 1;
}

/** The list whose parts stand below a field. */
export function listWithin({ field, args }: FieldRequest, around: ListAround | null): ListAround {
  if (field?.kind !== 'paged') return around ?? NO_LIST;
  const whole = around === null && !isAboutFew(args['filter'] as Filter | null | undefined);
  return { size: askedSize(args) ?? DEFAULT_SIZE, whole };
}

/** No list is longer than the largest size; that `first: 100000` is too much its own error says better. */
function askedSize(args: FieldRequest['args']): number | undefined {
  const asked = args['first'] ?? args['last'];
  return typeof asked === 'number' ? Math.min(asked, LARGEST_SIZE) : undefined;
}
