import { FirstTables1795510000000 } from './0001-first-tables';
import { ActorBlocks1795510000001 } from './0002-actor-blocks';

/** Every migration, oldest first. */
export const MIGRATIONS = [FirstTables1795510000000, ActorBlocks1795510000001];
