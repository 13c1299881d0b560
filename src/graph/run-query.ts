import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { DataSource } from 'typeorm';
import { UserError } from '../errors';
import { runStatement } from '../store/plan/run-statement';
import { answer } from './answer';
import { clientError } from './client-error';
import type { GraphContext } from './context';
import { planOperation } from './plan-operation';
import { theGraph } from './schema';

export interface QueryRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/**
 * Answers a GraphQL request without a server; what is wrong with the request stands in `errors`. Whoever can run it
 * has the database, so that no access key is asked for.
 */
export async function runQuery(
  dataSource: DataSource,
  request: QueryRequest,
  writes: Pick<GraphContext, 'ingest' | 'corrections'> = READ_ONLY,
): Promise<FormattedExecutionResult> {
  const context: GraphContext = {
    read: (statement, fresh) => runStatement(dataSource, statement, fresh),
    ...writes,
    by: 'local',
    authorise: () => undefined,
  };
  const { errors, ...result } = await run(theGraph(), request, context);
  return errors ? { errors: errors.map(clientError), ...result } : result;
}

function refuseToWrite(): Promise<never> {
  return Promise.reject(
    new UserError(
      'READ_ONLY',
      'Only queries are answered here. Take articles in by newsgraph ingest, correct the graph on a server.',
    ),
  );
}

const READ_ONLY: Pick<GraphContext, 'ingest' | 'corrections'> = {
  ingest: refuseToWrite,
  corrections: { correct: refuseToWrite, undo: refuseToWrite, deleteArticle: refuseToWrite },
};

async function run(
  schema: GraphQLSchema,
  { query, variables = {}, operationName }: QueryRequest,
  context: GraphContext,
): Promise<ExecutionResult> {
  try {
    const document = parseRequest(query);
    const errors = validate(schema, document);
    if (errors.length > 0)
      return { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
    const operation = getOperationAST(document, operationName);
    if (!operation)
      return {
        errors: [coded(new GraphQLError(noOperation(operationName)), 'OPERATION_RESOLUTION_FAILURE')],
      };
    const roots = planOperation(schema, document, operation, variables);
    if (!roots) {
      return await execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
      });
    }
    const { data, errors: failures } = await answer(roots, context);
    const parsed = JSON.parse(data) as Record<string, unknown> | null;
    return failures.length > 0 ? { errors: failures, data: parsed } : { data: parsed };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

function parseRequest(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** With the code that the server gives it. */
function coded({ message, nodes, source, positions, extensions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
}

function noOperation(name: string | undefined): string {
  return name
    ? `The request has no operation named ${name}.`
    : 'The request has several operations: name one of them.';
}
