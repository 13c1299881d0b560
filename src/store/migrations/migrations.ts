import { FirstTables1795510000000 } from './0001-first-tables';

/** Every migration, oldest first. */
export const MIGRATIONS = [FirstTables1795510000000];
