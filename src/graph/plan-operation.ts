import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import type { FieldRequest } from '../store/plan/request';
import type { Statement } from '../store/plan/plan-statement';
import { checkPayloads } from './check-payloads';
import { planRequest } from './plan-request';
import { newRequestContext, requestField, type RequestContext, rootFields } from './selection';

/** A root field with its statement. */
export interface PlannedRoot {
  readonly request: FieldRequest;
  /** Undefined for __typename. */
  readonly statement: Statement | undefined;
  readonly nullable: boolean;
  /** Where it stands in the document. */
  readonly nodes: readonly FieldNode[];
}

/**
 * A query as SQL, one statement a root field. Null where graphql-js has to execute: mutations, introspection, and
 * variables of the wrong type, whose errors are its own.
 * @throws GraphQLError with path and place where an argument can't be answered; nothing has run then.
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): PlannedRoot[] | null {
  if (operation.operation === 'subscription') throw noSubscriptions(operation);
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  const context = contextOf(schema, document, operation, variables);
  if (context && mutation && operation.operation === 'mutation') checkPayloads(context, mutation, operation);
  if (operation.operation !== 'query' || !query || !context) return null;
  const fields = [...rootFields(context, query, operation.selectionSet)];
  if (fields.some(([, [node]]) => node?.name.value.startsWith('__') && node.name.value !== '__typename'))
    return null;
  return fields.map(([key, nodes]) => planRoot(context, query, key, nodes));
}

function noSubscriptions(operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError('This server has no subscriptions: ask again by a query.', {
    nodes: operation,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

function contextOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): RequestContext | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return coerced ? newRequestContext(schema, fragmentsOf(document), coerced) : null;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function planRoot(
  context: RequestContext,
  query: GraphQLObjectType,
  key: string,
  nodes: PlannedRoot['nodes'],
): PlannedRoot {
  const request = requestField(context, query, key, nodes);
  const statement = request.name === '__typename' ? undefined : planRequest(context, request);
  const type = query.getFields()[request.name]?.type;
  return { request, statement, nullable: type !== undefined && !isNonNullType(type), nodes };
}
