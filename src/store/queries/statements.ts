import type { EntityManager } from 'typeorm';

/** Whatever runs SQL: a data source, or the manager of a transaction. */
export type Statements = Pick<EntityManager, 'query'>;

/** What is written in the same transaction as something else, after it. */
export type Alongside = (statements: Statements) => Promise<void>;
