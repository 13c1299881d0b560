import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A live process: its program's name and, where the system tells, when it started (to know a reused pid). */
export interface ProcessState {
  name: string;
  started: string;
}

/** Null for a pid that is dead or a zombie (where PID 1 reaps nothing, as in some containers, zombies stay). */
export function processState(pid: number): ProcessState | null {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** /proc/PID/stat: "pid (name) state ppid …"; the name may hold spaces and brackets; field 22 is the start time. */
function fromProc(pid: number): ProcessState | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? null : { name, started: fields[19] ?? '' };
}

function fromPs(pid: number): ProcessState | null {
  try {
    const line = execFileSync('ps', ['-p', String(pid), '-o', 'stat=,lstart=,comm='], {
      encoding: 'utf8',
    }).trim();
    const [state = '', ...rest] = line.split(/\s+/);
    // lstart is five words: "Tue Nov 24 09:14:00 2026".
    if (state.startsWith('Z')) return null;
    return { name: rest.slice(5).join(' ').split('/').pop() ?? '', started: rest.slice(0, 5).join(' ') };
  } catch {
    return null;
  }
}
