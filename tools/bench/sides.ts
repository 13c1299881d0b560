import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CpuClock, cpuClock, postgresProcesses } from './cpu-clock';
import type { ToldAlone } from './decide-alone';
import type { Work } from './in-turn';

const COMMAND = path.join(__dirname, '../../bin/newsgraph.js');

export interface Alone {
  seconds: number;
  /** Of Node and Postgres: on a machine that does other things too, only this can be compared. */
  cpu: number;
}

export interface Whole {
  seconds: number;
  nodeCpu: number;
  databaseCpu: number;
  /** Of Node, in the first and the second half of its time. */
  peaks: [first: number, second: number];
}

/** A work of one process of Node, with the Postgres that it writes to, and what came of it. */
export interface Side<Outcome> extends Work {
  /** Without the time in which it was stopped. @throws where it broke off. */
  outcome(pausedSeconds: number): Outcome;
}

/** Analysis and identity, into the database of the address. */
export function aloneSide(file: string, url: string, backend: number): Side<Alone> {
  const program = path.join(__dirname, 'decide-alone.ts');
  let decided = 0;
  let end: Extract<ToldAlone, { seconds: number }> | undefined;
  const begin = (): ChildProcess =>
    fork(program, [file, url], { execArgv: ['-r', '@swc-node/register'] }).on(
      'message',
      (told: ToldAlone) => {
        if ('decided' in told) decided = told.decided;
        else end = told;
      },
    );
  const { work, databaseCpu } = ofProcess(begin, () => decided, backend);
  const outcome = (pausedSeconds: number): Alone => {
    if (!end) throw new Error('analysis and identity alone broke off');
    return { seconds: end.seconds - pausedSeconds, cpu: end.nodeCpu + databaseCpu() };
  };
  return { ...work, outcome };
}

/** By the command, as a user does it; the server that runs here on these data is the one that it uses. */
export function wholeSide(file: string, data: string, backend: number): Side<Whole> {
  let articles = 0;
  let said = '';
  let watched: ReturnType<typeof watch> | undefined;
  const begin = (clock: CpuClock): ChildProcess => {
    const env = { ...process.env, NEWSGRAPH_DATA: data, DATABASE_URL: '' };
    const child = spawn(process.execPath, [COMMAND, 'ingest', file], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // A line an article.
    child.stdout.on('data', (chunk: Buffer) => (articles += chunk.toString().split('\n').length - 1));
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-500)));
    watched = watch(child, clock);
    return child;
  };
  const { work, databaseCpu } = ofProcess(begin, () => articles, backend);
  const outcome = (pausedSeconds: number): Whole => {
    const seconds = Number(/ in ([\d.]+) s\./.exec(said)?.[1]);
    if (!seconds || !watched) throw new Error(`newsgraph ingest failed: ${said}`);
    const { memory, nodeCpu } = watched;
    const half = Math.floor(memory.length / 2);
    const peaks: Whole['peaks'] = [Math.max(...memory.slice(0, half)), Math.max(...memory.slice(half))];
    return { seconds: seconds - pausedSeconds, nodeCpu, databaseCpu: databaseCpu(), peaks };
  };
  return { ...work, outcome };
}

function ofProcess(
  begin: (clock: CpuClock) => ChildProcess,
  done: () => number,
  backend: number,
): { work: Work; databaseCpu: () => number } {
  const clock = cpuClock(backend);
  const postgres = postgresProcesses(backend);
  const before = clock(0).postgres;
  let child: ChildProcess | undefined;
  let over: (outcome: unknown) => void = () => undefined;
  const ended = new Promise((resolve) => (over = resolve));
  const start = (): void => {
    child = begin(clock);
    over(once(child, 'close'));
  };
  const pids = (): number[] => [child?.pid ?? 0, ...postgres()].filter((pid) => pid > 0);
  const databaseCpu = (): number => (clock(0).postgres - before) / 1000;
  return { work: { start, done, pids, ended }, databaseCpu };
}

/** What the process uses of memory (in MB) and CPU (in seconds) while it lives. */
function watch(child: ChildProcess, clock: CpuClock): { memory: number[]; nodeCpu: number } {
  const watched = { memory: [] as number[], nodeCpu: 0 };
  const look = async (): Promise<void> => {
    while (child.exitCode === null) {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        watched.memory.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
        watched.nodeCpu = clock(child.pid ?? 0).node / 1000 || watched.nodeCpu;
      } catch {
        // It has just ended.
      }
      await sleep(100);
    }
  };
  void look();
  return watched;
}
