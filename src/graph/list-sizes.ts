import { DEFAULT_SIZE, LARGEST_SIZE } from '../store/plan/page';
import type { FieldRequest } from '../store/plan/request';

/** Within one article or quote: names, pieces, participants. */
const PLAIN_LIST = 10;

/** How many objects a field has in each of its parents, where its list is full. */
export function repeatsOf({ field, name, args }: FieldRequest, size: number): number {
  if (!field && ['nodes', 'edges'].includes(name)) return size;
  if (!field && name === 'groups') return askedSize(args) ?? DEFAULT_SIZE;
  if (field?.kind === 'nodes') return (args['ids'] as unknown[]).length;
  return field?.kind === 'many' ? (askedSize(args) ?? PLAIN_LIST) : 1;
}

/** The size of the list whose parts stand below a field. */
export function innerSize({ field, args }: FieldRequest, size: number): number {
  return field?.kind === 'paged' ? (askedSize(args) ?? DEFAULT_SIZE) : size;
}

/** No list is longer than the largest size; that `first: 100000` is too much its own error says better. */
function askedSize(args: FieldRequest['args']): number | undefined {
  const asked = args['first'] ?? args['last'];
  return typeof asked === 'number' ? Math.min(asked, LARGEST_SIZE) : undefined;
}
