import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../../src/store/open-database';
import { type CpuClock, cpuClock } from './cpu-clock';
import { wholeTableScans } from './explain';
import { fullSets } from './full-sets';
import { identityCurve } from './identity';
import { ingestBench } from './ingest';
import { readLists } from './lists';
import { compareBodies, measure, type Timing } from './measure';
import { postgraphileVariant } from './postgraphile/variant';
import { QUESTIONS, type Question } from './questions';
import { floorsOf, growthReport, listsReport, report, table } from './report';
import { synthesise } from './synthesise';
import { writingBench } from './writing';
import { loadersVariant, productVariant, sqlVariant, type Variant } from './variants';

// npm run bench -- [--articles 100000] [--rounds 6] [--only search,timeline] [--peers] [--growth 25000,100000] [--lists 25000,100000] [--identity] [--writing] [--ingest DIR] [--json]
// See README.md here for what it does and how to read what it prints.
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '6' },
    data: { type: 'string', default: path.resolve('data-bench') },
    only: { type: 'string' },
    peers: { type: 'boolean', default: false },
    growth: { type: 'string' },
    lists: { type: 'string' },
    identity: { type: 'boolean', default: false },
    writing: { type: 'boolean', default: false },
    ingest: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

/** From this size on a plan that reads a large table whole is a fault. */
const LARGE = 100_000;

const questions: readonly Question[] = options.only
  ? QUESTIONS.filter(({ name }) => options.only?.split(',').includes(name))
  : QUESTIONS;
const databases: Database[] = [];
const variants: Variant[] = [];

async function main(): Promise<void> {
  if (options.ingest) return ingest(options.ingest);
  if (options.identity) return console.log(await identityCurve(Number(options.articles)));
  try {
    if (options.lists) await lists(options.lists.split(',').map(Number));
    else if (options.growth) await growth(options.growth.split(',').map(Number));
    else if (options.writing) await writing(Number(options.articles));
    else await compare(Number(options.articles));
  } finally {
    await Promise.all(variants.map((variant) => variant.stop()));
    await Promise.all(databases.map((database) => database.close()));
  }
}

/** 8,000 articles unless told, since more only take longer. */
async function ingest(folder: string): Promise<void> {
  const most = process.argv.includes('--articles') ? Number(options.articles) : 8_000;
  const { report: told, holds } = await ingestBench(folder, most);
  console.log(told);
  if (!holds) process.exitCode = 1;
}

/** The product beside SQL written by hand and, where they are asked for, its peers. */
async function compare(articles: number): Promise<void> {
  const data = await filled(articles);
  variants.push(await sqlVariant(data), await productVariant(data));
  if (options.peers) variants.push(await loadersVariant(data), await postgraphileVariant(data, options.data));
  await compareBodies(questions, variants);
  console.error('All bodies are equal.');
  const scans = articles >= LARGE ? await wholeTableScans(data.dataSource, questions) : [];
  const timings = await timeAll(await clockOf(data));
  const floors = floorsOf(timings);
  if (options.json) {
    console.log(JSON.stringify({ articles, load: loadavg(), timings, floors, scans }));
  } else {
    console.log(
      `${articles} articles, load average ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}\n`,
    );
    console.log(report(timings));
    const told = floors.map(({ what, found, bound, holds }) => [
      what,
      found.toFixed(2),
      String(bound),
      holds ? 'yes' : 'NO',
    ]);
    console.log(`\n${table(['must hold', 'found', 'bound', 'holds'], told)}`);
    for (const scan of scans) console.log(`Read from end to end: ${scan}`);
  }
  if (scans.length > 0 || floors.some(({ holds }) => !holds)) process.exitCode = 1;
}

/** The product over more and more articles. */
async function growth(sizes: readonly number[]): Promise<void> {
  let clock: CpuClock | undefined;
  for (const size of sizes) {
    const data = await filled(size);
    clock ??= await clockOf(data);
    variants.push(await productVariant(data, String(size)));
  }
  const timings: Timing[] = [];
  const sets = new Map<string, string>();
  for (const question of questions) {
    const asked = await fullSets(question, variants);
    sets.set(question.name, asked.full ? String(asked.sets.length) : 'none');
    timings.push(...(await measure(question, variants, Number(options.rounds), clock!, asked.sets)));
    console.error(`${question.name} is timed.`);
  }
  if (options.json) console.log(JSON.stringify({ sizes, load: loadavg(), sets: [...sets], timings }));
  else console.log(growthReport(timings, sizes.map(String), sets));
}

/** The writer's inserts beside COPY, of the rows of a filled database. */
async function writing(articles: number): Promise<void> {
  const { dataSource } = await filled(articles);
  const { report: told, holds } = await writingBench(dataSource);
  console.log(told);
  if (!holds) process.exitCode = 1;
}

/** What every list reads over more and more articles, however busy the machine is. */
async function lists(sizes: readonly number[]): Promise<void> {
  const data: Database[] = [];
  for (const size of sizes) data.push(await filled(size));
  const readings = await readLists(data.map(({ dataSource }) => dataSource));
  if (options.json) console.log(JSON.stringify({ sizes, readings }));
  else console.log(listsReport(readings, sizes.map(String)));
}

/** The same sets of variables for all. */
async function timeAll(clock: CpuClock): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const question of questions) {
    const knowing = variants.filter(({ knows }) => knows(question));
    timings.push(...(await measure(question, knowing, Number(options.rounds), clock)));
    console.error(`${question.name} is timed.`);
  }
  return timings;
}

/** A database of its own for each size, filled when it is first asked for and kept for the next run. */
async function filled(articles: number): Promise<Database> {
  const dataFolder = path.resolve(options.data, String(articles));
  mkdirSync(dataFolder, { recursive: true });
  const database = await openDatabase({ dataFolder });
  databases.push(database);
  await database.migrate();
  const [{ count } = { count: 0 }] = await database.dataSource.query<{ count: number }[]>(
    'select count(*)::int as count from article',
  );
  if (count === 0) await synthesise(database.dataSource, { articles }, console.error);
  // As in a database that is in use: otherwise indexes alone don't tell yet which of their rows are seen.
  await database.dataSource.query('vacuum analyze');
  return database;
}

async function clockOf({ dataSource }: Database): Promise<CpuClock> {
  const [row] = await dataSource.query<{ pid: number }[]>('select pg_backend_pid() as pid');
  return cpuClock(row?.pid ?? 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
