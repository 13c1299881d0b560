import type { FormattedExecutionResult } from 'graphql';
import type { DataSource } from 'typeorm';
import { UserError } from '../errors';
import { runStatement } from '../store/plan/run-statement';
import { answerOperation } from './answer-operation';
import type { GraphContext } from './context';
import { withHints } from './hints';

type Writes = Pick<GraphContext, 'ingest' | 'jobs' | 'feeds' | 'watches' | 'corrections'>;

export interface QueryRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** `{ hints: true }` asks why what is empty is empty. */
  readonly extensions?: Record<string, unknown>;
}

/**
 * Answers a GraphQL request without a server; what is wrong with the request stands in `errors`. Whoever can run it
 * has the database, so that no access key is asked for.
 */
export async function runQuery(
  dataSource: DataSource,
  request: QueryRequest,
  writes: Partial<Writes> = {},
): Promise<FormattedExecutionResult> {
  const context: GraphContext = {
    read: (statement, fresh) => runStatement(dataSource, statement, fresh),
    ...READ_ONLY,
    ...writes,
    by: 'local',
    authorise: () => undefined,
  };
  const answered = await answerOperation(request, withHints(context, request.extensions));
  if (Symbol.asyncIterator in answered) throw new Error('A subscription without events can only be refused.');
  return answered;
}

function refuseToWrite(): Promise<never> {
  return Promise.reject(
    new UserError(
      'READ_ONLY',
      'Only queries are answered here. Take articles in by newsgraph ingest, correct the graph on a server.',
    ),
  );
}

const READ_ONLY: Writes = {
  ingest: refuseToWrite,
  feeds: { add: refuseToWrite, remove: refuseToWrite },
  watches: { add: refuseToWrite, remove: refuseToWrite },
  jobs: { ingest: refuseToWrite, reanalyse: refuseToWrite, cancel: refuseToWrite, retry: refuseToWrite },
  corrections: { correct: refuseToWrite, undo: refuseToWrite, deleteArticle: refuseToWrite },
};
