import type { EntityManager } from 'typeorm';

/** Whatever runs SQL: a data source, or the manager of a transaction. */
export type Statements = Pick<EntityManager, 'query'>;
