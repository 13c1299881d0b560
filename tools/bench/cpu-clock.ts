import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of CPU that a server's process and all of Postgres have used so far; 0 where /proc isn't there. */
export type CpuClock = (serverPid: number) => { node: number; postgres: number };

/** The kernel counts in hundredths of a second. */
const TICK_MS = 10;

/** `backend` is the id of any process of the Postgres, which must run on this machine. */
export function cpuClock(backend: number): CpuClock {
  const postmaster = statOf(backend)?.parent ?? 0;
  return (serverPid) => {
    const children = processes().filter(({ parent }) => parent === postmaster);
    // Those that ended are in their parent's count.
    const ended = statOf(postmaster)?.endedChildren ?? 0;
    const postgres = children.reduce((sum, { own }) => sum + own, ended);
    return { node: (statOf(serverPid)?.own ?? 0) * TICK_MS, postgres: postgres * TICK_MS };
  };
}

/** The ids of all processes of the Postgres that has this backend, its own and what it serves. */
export function postgresProcesses(backend: number): () => number[] {
  const postmaster = statOf(backend)?.parent ?? 0;
  return () => [
    postmaster,
    ...processes()
      .filter(({ parent }) => parent === postmaster)
      .map(({ pid }) => pid),
  ];
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly own: number;
  readonly endedChildren: number;
}

function processes(): Stat[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => statOf(Number(pid)) ?? []);
  } catch {
    return [];
  }
}

/** See proc(5): the name in brackets may hold anything, the parent stands behind the state. */
function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    return { pid, parent: fields[1] ?? 0, own: user + system, endedChildren: childUser + childSystem };
  } catch {
    return undefined;
  }
}
