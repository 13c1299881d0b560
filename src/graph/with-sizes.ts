import type { FieldRequest } from '../store/plan/request';
import type { AskedList } from './find-heaviest';

/** Requests as they would be with lists of these sizes; each list stands under its path: "articles.nodes.quotes". */
export function withSizes(
  requests: readonly FieldRequest[],
  lists: ReadonlyMap<string, AskedList>,
  above = '',
): FieldRequest[] {
  return requests.map((request) => {
    const path = `${above}${request.key}`;
    const list = lists.get(path);
    return {
      ...request,
      args: list ? { ...request.args, [list.argument]: list.size } : request.args,
      selection: request.selection?.map((variant) => ({
        ...variant,
        fields: withSizes(variant.fields, lists, `${path}.`),
      })),
    };
  });
}
