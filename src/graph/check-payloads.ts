import { getNamedType, type GraphQLObjectType, isObjectType, type OperationDefinitionNode } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import type { FieldRequest } from '../store/plan/request';
import type { PlanExtensions } from './planned';
import { checkObjects } from './count-objects';
import { requestField } from './fill-request';
import { planRequest } from './plan-request';
import { type RequestContext, rootFields } from './selection';

/**
 * Plans what a mutation's payloads show of the graph, without running it: a payload that can't be answered must be
 * refused before the mutation has its effect.
 * @throws GraphQLError with path and place.
 */
export function checkPayloads(
  context: RequestContext,
  mutation: GraphQLObjectType,
  { selectionSet }: OperationDefinitionNode,
): void {
  const { schema, fragments, variables } = context;
  for (const [key, nodes] of rootFields(context, mutation, selectionSet)) {
    const field = mutation.getFields()[nodes[0]?.name.value ?? ''];
    if ((field?.extensions as PlanExtensions)?.plan) {
      check(requestField(context, mutation, key, nodes), []);
      continue;
    }
    const payload = getNamedType(field?.type);
    if (!isObjectType(payload)) continue;
    for (const [part, partNodes] of collectSubfields(schema, fragments, variables, payload, nodes)) {
      const extensions = payload.getFields()[partNodes[0]?.name.value ?? '']?.extensions as PlanExtensions;
      const read = (): FieldRequest => requestField(context, payload, part, partNodes);
      if (extensions?.root) check(context.allowance.within(nodes[0]!, read), [key]);
    }
  }
}

function check(request: FieldRequest, parents: readonly string[]): void {
  checkObjects([request], { parents });
  planRequest(request, parents);
}
