import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processState } from './process-state';

/** The server's pid by its own pid file; null where there is none, or the process is dead, a zombie or no server of these data. */
export function runningServer(cluster: string): number | null {
  const pid = recordedPid(cluster);
  if (pid === null) return null;
  const state = processState(pid);
  return state && /^postgres/.test(state.name) && worksIn(pid, cluster) ? pid : null;
}

/** After a crash: a pid file of a dead server, and its socket, keep the next one from starting. */
export function clearLeftOvers(cluster: string, sockets: string): void {
  if (runningServer(cluster) !== null) return;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  rmSync(join(sockets, '.s.PGSQL.5432'), { force: true });
  rmSync(join(sockets, '.s.PGSQL.5432.lock'), { force: true });
}

function recordedPid(cluster: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** After a reboot the pid may be another database's. A server's working folder is its data; other systems don't tell. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return true;
  }
}
