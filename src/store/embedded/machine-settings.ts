import { totalmem } from 'node:os';

const MB = 2 ** 20;

/** What a container may use, where one is set; without, a number beyond all memory, or 0. */
function memoryOfMachine(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}

/**
 * Postgres' own defaults are for a machine of twenty years ago: 128 MB of cache, and disks that seek. Of the memory a
 * quarter is the cache that Postgres keeps itself, as its manual advises, and at most 2 GB, which Postgres takes only as
 * it fills. `work_mem` may be taken several times by each of twenty connections.
 */
export function machineSettings(memory = memoryOfMachine()): Record<string, string> {
  const share = (part: number, least: number, most: number): string =>
    `${Math.floor(Math.min(Math.max(memory / part / MB, least), most))}MB`;
  return {
    shared_buffers: share(4, 128, 2048),
    effective_cache_size: share(2, 256, 65_536),
    work_mem: share(1024, 4, 32),
    random_page_cost: '1.1',
    // Most statements take less than compiling them.
    jit: 'off',
    // Workers would pass rows through /dev/shm, of which a container has 64 MB; questions keep the cores busy anyway.
    max_parallel_workers_per_gather: '0',
  };
}
