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
import { PlanRefusal } from '../store/plan/refusal';
import type { FieldRequest } from '../store/plan/request';
import { planStatement, type Statement } from '../store/plan/plan-statement';
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
  const query = schema.getQueryType();
  const context = contextOf(schema, document, operation, variables);
  if (operation.operation !== 'query' || !query || !context) return null;
  const fields = [...rootFields(context, query, operation.selectionSet)];
  if (fields.some(([, [node]]) => node?.name.value.startsWith('__') && node.name.value !== '__typename'))
    return null;
  return fields.map(([key, nodes]) => planRoot(context, query, key, nodes));
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

/** @throws GraphQLError in place of a PlanRefusal; `parents` are the keys above the field. */
export function planRequest(
  context: RequestContext,
  request: FieldRequest,
  parents: readonly (string | number)[] = [],
): Statement {
  try {
    return planStatement(request);
  } catch (error) {
    if (!(error instanceof PlanRefusal)) throw error;
    throw new GraphQLError(error.message, {
      nodes: context.places.get(error.request),
      path: [...parents, ...error.path],
      extensions: { code: error.code, http: { status: error.status } },
    });
  }
}
