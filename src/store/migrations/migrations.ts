import { FirstTables1795510000000 } from './0001-first-tables';
import { ActorBlocks1795510000001 } from './0002-actor-blocks';
import { SameRoles1795510000002 } from './0003-same-roles';

/** Every migration, oldest first. */
export const MIGRATIONS = [FirstTables1795510000000, ActorBlocks1795510000001, SameRoles1795510000002];
