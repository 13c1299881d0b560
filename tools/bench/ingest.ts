import { chmodSync, createReadStream, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { DataSource } from 'typeorm';
import { type Database, openDatabase } from '../../src/store/open-database';
import { copyRows } from './copy-rows';
import { inTurn, secondsOfParts } from './in-turn';
import { table } from './report';
import { type Alone, aloneSide, type Whole, wholeSide } from './sides';

/** The whole against the larger of its two parts, each alone. */
const MOST_RATIO = 1.5;
/** Of Node, for any number of articles. */
const MOST_MEMORY_MB = 700;

/** Parts of the run, whose ratios are told beside that of the whole: how far the machine's moods are in it. */
const PARTS = 8;

interface Measured {
  whole: Whole;
  alone: Alone;
  /** Whole to alone in each part of the run but the first. */
  ratios: number[];
  /** Seconds of COPY. */
  copy: number;
}

/**
 * From files to the searchable graph by `newsgraph ingest`, against analysis and identity alone on all cores, the two in
 * turns; and against COPY of the same rows alone. Each into a database of its own.
 */
export async function ingestBench(folder: string, most: number): Promise<{ report: string; holds: boolean }> {
  const home = mkdtempSync(path.join(tmpdir(), 'newsgraph-ingest-'));
  chmodSync(home, 0o755);
  try {
    const file = path.join(home, 'articles.jsonl');
    const articles = await gather(folder, most, file);
    const rows = path.join(home, 'rows');
    mkdirSync(rows);
    chmodSync(rows, 0o777);
    const both = await inDatabase(home, 'alone', (part) =>
      inDatabase(home, 'whole', async (whole, data) => {
        const measured = await wholeAndAlone(file, whole, data, part);
        await copyRows(whole.dataSource, 'to', rows);
        return measured;
      }),
    );
    const copy = await inDatabase(home, 'copy', ({ dataSource }) => copyRows(dataSource, 'from', rows));
    return told(articles, { ...both, copy });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function wholeAndAlone(
  file: string,
  database: Database,
  data: string,
  part: Database,
): Promise<Omit<Measured, 'copy'>> {
  const whole = wholeSide(file, data, await backendOf(database.dataSource));
  const alone = aloneSide(file, part.url, await backendOf(part.dataSource));
  const [ofWhole, ofAlone] = await inTurn([whole, alone]);
  const parts = secondsOfParts(ofAlone!.points, PARTS);
  return {
    whole: whole.outcome(ofWhole!.pausedSeconds),
    alone: alone.outcome(ofAlone!.pausedSeconds),
    // Without the first, in which each starts in its own way.
    ratios: secondsOfParts(ofWhole!.points, PARTS)
      .map((seconds, part) => seconds / parts[part]!)
      .slice(1),
  };
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

async function backendOf(dataSource: DataSource): Promise<number> {
  const [row] = await dataSource.query<{ pid: number }[]>('select pg_backend_pid() as pid');
  return row?.pid ?? 0;
}

function told(
  articles: number,
  { whole, alone: { seconds: alone, cpu }, ratios, copy }: Measured,
): { report: string; holds: boolean } {
  const { seconds, nodeCpu, databaseCpu, peaks } = whole;
  const ratio = seconds / Math.max(alone, copy);
  const peak = Math.max(...peaks);
  const rows = [
    ['from files to the graph', `${seconds.toFixed(1)} s`, `${(articles / seconds).toFixed(1)} articles/s`],
    [
      'analysis and identity alone',
      `${alone.toFixed(1)} s`,
      `whole = ${(seconds / alone).toFixed(2)} of it, ${spreadOf(ratios)}`,
    ],
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

function spreadOf(ratios: readonly number[]): string {
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  return `from part to part ${least} to ${most}`;
}
