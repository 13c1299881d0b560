import type { FormattedExecutionResult } from 'graphql';
import { runQuery } from '../../src/graph/run-query';
import type { TestDatabase } from '../database';

type Answer = Record<string, unknown>;

/** Asks a query that has an answer; fails on any error. */
export async function answerOf<Data = Answer>(
  database: TestDatabase,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await runQuery(database.dataSource, { query, variables });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data as Data;
}

/** Asks a query that can't be answered. */
export async function errorsOf(
  database: TestDatabase,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<NonNullable<FormattedExecutionResult['errors']>> {
  const { errors } = await runQuery(database.dataSource, { query, variables });
  return errors ?? [];
}
