import { type FieldNode, GraphQLError } from 'graphql';
import { ArgumentRefusal } from '../store/plan/argument-refusal';
import { argumentNode } from './argument-node';

/** What failed at a field, told with its place: that of the argument's value, where one is to blame. */
export function fieldError(
  error: unknown,
  nodes: readonly FieldNode[],
  path: readonly (string | number)[],
): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  const at = error instanceof ArgumentRefusal ? error.at : [];
  const [field] = nodes;
  return new GraphQLError(originalError.message, {
    nodes: (field && argumentNode(field, at)) ?? nodes,
    path,
    originalError,
  });
}
