import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  getOperationAST,
  GraphQLError,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { answer } from './answer';
import { clientError } from './client-error';
import { coerceVariables } from './coerce-variables';
import type { GraphContext } from './context';
import { planOperation } from './plan-operation';
import { theGraph } from './schema';
import { subscribe } from './subscribe';

export interface OperationRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
}

/** A request that is well formed, ready to be run. */
export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** A list of 1,000 names in a query is 2,000 tokens; checking far longer queries would itself take long. */
export const MOST_TOKENS = 10_000;

/** Answers a request where no HTTP server does: one answer, or of a subscription one for each event. */
export async function answerOperation(
  request: OperationRequest,
  context: GraphContext,
): Promise<FormattedExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const prepared = prepareOperation(request);
  if (Array.isArray(prepared)) return { errors: prepared.map(clientError) };
  return runOperation(prepared, request.variables ?? {}, context);
}

/** Parses and checks a request, or says what is wrong with it. `maxTokens` is for what comes over the network. */
export function prepareOperation(
  { query, operationName }: OperationRequest,
  maxTokens?: number,
): PreparedOperation | GraphQLError[] {
  const document = parseRequest(query, maxTokens);
  if (document instanceof GraphQLError) return [document];
  const errors = validate(theGraph(), document);
  if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, operationName);
  if (operation) return { document, operation };
  return [coded(new GraphQLError(noOperation(operationName)), 'OPERATION_RESOLUTION_FAILURE')];
}

export async function runOperation(
  { document, operation }: PreparedOperation,
  variables: Record<string, unknown>,
  context: GraphContext,
): Promise<FormattedExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const schema = theGraph();
  try {
    const { errors: faults } = coerceVariables(schema, operation, variables);
    if (faults) return told({ errors: faults.map((fault) => coded(fault, 'BAD_USER_INPUT')) }, context);
    if (operation.operation === 'subscription')
      return await subscribe(schema, document, operation, variables, context);
    const roots = planOperation(schema, document, operation, variables);
    if (!roots) {
      const operationName = operation.name?.value;
      const variableValues = variables;
      return told(
        await execute({ schema, document, operationName, variableValues, contextValue: context }),
        context,
      );
    }
    const { data, errors, extensions } = await answer(roots, context);
    return told({ data: JSON.parse(data) as Record<string, unknown> | null, errors, extensions }, context);
  } catch (error) {
    if (error instanceof GraphQLError) return told({ errors: [error] }, context);
    const originalError = error instanceof Error ? error : new Error(String(error));
    return told({ errors: [new GraphQLError(originalError.message, { originalError })] }, context);
  }
}

function told(
  { data, errors = [], extensions }: ExecutionResult,
  { report }: GraphContext,
): FormattedExecutionResult {
  errors.forEach((error) => report?.(error));
  return {
    ...(errors.length > 0 ? { errors: errors.map(clientError) } : {}),
    ...(data === undefined ? {} : { data }),
    ...(extensions ? { extensions } : {}),
  };
}

function parseRequest(query: string, maxTokens: number | undefined): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return coded(error, 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
}

/** With the code that the server gives it. */
function coded({ message, nodes, source, positions, extensions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
}

function noOperation(name: string | null | undefined): string {
  return name
    ? `The request has no operation named ${name}.`
    : 'The request has several operations: name one of them.';
}
