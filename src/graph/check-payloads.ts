import { getNamedType, type GraphQLObjectType, isObjectType, type OperationDefinitionNode } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import type { PlanExtensions } from './planned';
import { ObjectCount } from './count-objects';
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
    const payload = getNamedType(mutation.getFields()[nodes[0]?.name.value ?? '']?.type);
    if (!isObjectType(payload)) continue;
    for (const [part, partNodes] of collectSubfields(schema, fragments, variables, payload, nodes)) {
      const extensions = payload.getFields()[partNodes[0]?.name.value ?? '']?.extensions as PlanExtensions;
      if (!extensions?.root) continue;
      const request = requestField(context, payload, part, partNodes);
      new ObjectCount().add(request);
      planRequest(request, [key]);
    }
  }
}
