import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type Database, openDatabase } from '../../src/store/open-database';
import { type CpuClock, cpuClock } from './cpu-clock';
import { copyRows } from './copy-rows';
import { decideAlone } from './decide-alone';
import { table } from './report';

const COMMAND = path.join(__dirname, '../../bin/newsgraph.js');

/** The whole against the larger of its two parts, each alone. */
const MOST_RATIO = 1.5;
/** Of Node, for any number of articles. */
const MOST_MEMORY_MB = 700;

interface Alone {
  seconds: number;
  /** Of Node and Postgres: on a machine that does other things too, only this can be compared. */
  cpu: number;
}

interface Whole {
  seconds: number;
  nodeCpu: number;
  databaseCpu: number;
  /** Of Node, in the first and the second half of its time. */
  peaks: [first: number, second: number];
}

/**
 * From files to the searchable graph by `newsgraph ingest`, against analysis and identity alone on all cores, and
 * against COPY of the same rows alone; each into a database of its own.
 */
export async function ingestBench(folder: string, most: number): Promise<{ report: string; holds: boolean }> {
  const home = mkdtempSync(path.join(tmpdir(), 'newsgraph-ingest-'));
  chmodSync(home, 0o755);
  try {
    const file = path.join(home, 'articles.jsonl');
    const articles = await gather(folder, most, file);
    const alone = await inDatabase(home, 'decide', async ({ dataSource }) => {
      const clock = await clockOf(dataSource);
      const before = clock(process.pid);
      const seconds = await decideAlone(dataSource, file, availableParallelism());
      return { seconds, cpu: cpuSince(before, clock(process.pid)) };
    });
    const copied = path.join(home, 'rows');
    mkdirSync(copied);
    chmodSync(copied, 0o777);
    const whole = await inDatabase(home, 'whole', async (database, data) => {
      const measured = await takeIn(database.dataSource, data, file);
      await copyRows(database.dataSource, 'to', copied);
      return measured;
    });
    const copy = await inDatabase(home, 'copy', ({ dataSource }) => copyRows(dataSource, 'from', copied));
    return told(articles, whole, alone, copy);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Lines of all JSON lines below the folder that have a text. */
async function gather(folder: string, most: number, file: string): Promise<number> {
  const lines: string[] = [];
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl'))) {
    for await (const line of createInterface({ input: createReadStream(path.join(folder, name)) })) {
      if (lines.length < most && line.includes('"text"')) lines.push(line);
    }
  }
  await writeFile(file, lines.join('\n'));
  return lines.length;
}

async function inDatabase<T>(
  home: string,
  name: string,
  work: (database: Database, data: string) => Promise<T>,
): Promise<T> {
  const data = path.join(home, name);
  mkdirSync(data);
  chmodSync(data, 0o755);
  const database = await openDatabase({ dataFolder: data });
  try {
    await database.migrate();
    return await work(database, data);
  } finally {
    await database.close();
    rmSync(data, { recursive: true, force: true });
  }
}

/** By the command, as a user does it; the server that runs here is the one that it uses. */
async function takeIn(dataSource: DataSource, data: string, file: string): Promise<Whole> {
  const clock = await clockOf(dataSource);
  const before = clock(0).postgres;
  const env = { ...process.env, NEWSGRAPH_DATA: data, DATABASE_URL: '' };
  const child = spawn(process.execPath, [COMMAND, 'ingest', file], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-500)));
  const [{ nodeCpu, peaks }] = await Promise.all([watch(child, clock), once(child, 'close')]);
  const seconds = Number(/ in ([\d.]+) s\./.exec(said)?.[1]);
  if (!seconds) throw new Error(`newsgraph ingest failed: ${said}`);
  return { seconds, nodeCpu, databaseCpu: (clock(0).postgres - before) / 1000, peaks };
}

async function clockOf(dataSource: DataSource): Promise<CpuClock> {
  const [row] = await dataSource.query<{ pid: number }[]>('select pg_backend_pid() as pid');
  return cpuClock(row?.pid ?? 0);
}

function cpuSince(before: ReturnType<CpuClock>, now: ReturnType<CpuClock>): number {
  return (now.node + now.postgres - before.node - before.postgres) / 1000;
}

async function watch(child: ChildProcess, clock: CpuClock): Promise<Pick<Whole, 'nodeCpu' | 'peaks'>> {
  const memory: number[] = [];
  let nodeCpu = 0;
  while (child.exitCode === null) {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      memory.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
      nodeCpu = clock(child.pid ?? 0).node / 1000 || nodeCpu;
    } catch {
      // It has just ended.
    }
    await sleep(100);
  }
  const half = Math.floor(memory.length / 2);
  return { nodeCpu, peaks: [Math.max(...memory.slice(0, half)), Math.max(...memory.slice(half))] };
}

function told(
  articles: number,
  whole: Whole,
  { seconds: alone, cpu }: Alone,
  copy: number,
): { report: string; holds: boolean } {
  const { seconds, nodeCpu, databaseCpu, peaks } = whole;
  const ratio = seconds / Math.max(alone, copy);
  const peak = Math.max(...peaks);
  const rows = [
    ['from files to the graph', `${seconds.toFixed(1)} s`, `${(articles / seconds).toFixed(1)} articles/s`],
    ['analysis and identity alone', `${alone.toFixed(1)} s`, `whole = ${(seconds / alone).toFixed(2)} of it`],
    ['COPY of the same rows alone', `${copy.toFixed(1)} s`, `whole = ${(seconds / copy).toFixed(2)} of it`],
    ['CPU of Node', `${nodeCpu.toFixed(1)} s`, `${((nodeCpu / articles) * 1000).toFixed(1)} ms an article`],
    [
      'CPU of Postgres',
      `${databaseCpu.toFixed(1)} s`,
      `${((databaseCpu / (nodeCpu + databaseCpu)) * 100).toFixed(0)} % of all`,
    ],
    [
      'CPU of analysis and identity alone',
      `${cpu.toFixed(1)} s`,
      `whole = ${((nodeCpu + databaseCpu) / cpu).toFixed(2)} of it`,
    ],
    ['memory of Node, first half', `${peaks[0].toFixed(0)} MB`, ''],
    ['memory of Node, second half', `${peaks[1].toFixed(0)} MB`, ''],
  ];
  const bounds = [
    ['whole / larger of the two', ratio.toFixed(2), String(MOST_RATIO), ratio <= MOST_RATIO ? 'yes' : 'NO'],
    ["Node's peak in MB", peak.toFixed(0), String(MOST_MEMORY_MB), peak < MOST_MEMORY_MB ? 'yes' : 'NO'],
  ];
  return {
    report: `${articles} articles, ${availableParallelism()} cores\n\n${table(['', 'took', ''], rows)}\n\n${table(['must hold', 'found', 'bound', 'holds'], bounds)}`,
    holds: ratio <= MOST_RATIO && peak < MOST_MEMORY_MB,
  };
}
