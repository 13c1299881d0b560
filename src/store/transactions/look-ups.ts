import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { Statements } from '../queries/statements';
import { StatementBatch } from './statement-batch';
import { BY_INDEXES, nameOf, rowsOf, withConnection } from './writing-connection';

/**
 * For what is asked of each article before it is written: prepared and planned as the statements of its transaction
 * are, without one.
 */
export function lookUps(dataSource: DataSource): Statements {
  return {
    query: <Rows>(text: string, values: unknown[] = []) =>
      withConnection(dataSource, async (client, cut) => {
        try {
          return await ask<Rows>(client, text, values);
        } catch (error) {
          // Few fail but of one that is lost.
          cut(error as Error);
          throw error;
        }
      }),
  };
}

/** The settings of the plan go with it, and end with the message. */
function ask<Rows>(client: PoolClient, text: string, values: unknown[]): Promise<Rows> {
  const statements = [
    { name: nameOf(BY_INDEXES), text: BY_INDEXES, values: [] },
    { name: nameOf(text), text, values },
  ];
  return new Promise((resolve, reject) => {
    const batch = new StatementBatch(statements, (error, [, result]) =>
      error ? reject(error as Error) : resolve(rowsOf(result) as Rows),
    );
    client.query(batch);
  });
}
