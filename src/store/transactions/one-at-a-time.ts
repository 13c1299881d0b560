import type { Statements } from '../queries/statements';

/**
 * For a transaction of TypeORM's, whose connection is to be asked one thing at a time: what is asked meanwhile waits for
 * its turn. After a failure nothing more is asked, since Postgres would refuse it.
 */
export function oneAtATime(statements: Statements): Statements {
  let last: Promise<unknown> = Promise.resolve();
  return {
    query<Rows>(text: string, values?: unknown[]): Promise<Rows> {
      const asked = last.then(() => statements.query<Rows>(text, values));
      last = asked;
      return asked;
    },
  };
}
