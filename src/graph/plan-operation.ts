import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql';
import type { FieldRequest } from '../store/plan/request';
import { planStatement, type Statement } from '../store/plan/plan-statement';
import { checkPayloads } from './check-payloads';
import { coerceVariables } from './coerce-variables';
import { checkObjects } from './count-objects';
import { fillRequest } from './fill-request';
import { planRequest } from './plan-request';
import { fragmentsOf, readOperation } from './read-operation';
import { type AskedField, newRequestContext, type RequestContext } from './selection';

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
  if (operation.operation === 'subscription') throw needsStream(operation);
  const mutation = schema.getMutationType();
  const context = contextOf(schema, document, operation, variables);
  if (context && mutation && operation.operation === 'mutation') checkPayloads(context, mutation, operation);
  if (operation.operation !== 'query' || !context) return null;
  return planQuery(context, document, operation);
}

/** A query with these variables; null where it asks for the schema itself. */
export function planQuery(
  context: RequestContext,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plan = planStatement,
): PlannedRoot[] | null {
  const fields = readOperation(context, document, operation);
  if (fields.some(({ name }) => name.startsWith('__') && name !== '__typename')) return null;
  const requests = fields.map((field) => fillRequest(field, context.variables));
  checkObjects(requests);
  return fields.map((field, index) => planRoot(field, requests[index]!, plan));
}

/** Where one answer is wanted. */
function needsStream(operation: OperationDefinitionNode): GraphQLError {
  const message =
    'A subscription is answered as a stream: by server-sent events (Accept: text/event-stream), or by WebSocket (graphql-transport-ws).';
  return new GraphQLError(message, {
    nodes: operation,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

/** Null where a variable is of the wrong type. */
export function contextOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): RequestContext | null {
  const { coerced } = coerceVariables(schema, operation, variables);
  return coerced ? newRequestContext(schema, fragmentsOf(document), coerced) : null;
}

function planRoot(
  { definition, nodes }: AskedField,
  request: FieldRequest,
  plan: typeof planStatement,
): PlannedRoot {
  const statement = request.name === '__typename' ? undefined : planRequest(request, [], plan);
  const nullable = definition !== undefined && !isNonNullType(definition.type);
  return { request, statement, nullable, nodes };
}
