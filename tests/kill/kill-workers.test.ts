import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../src/pipeline/clock';
import { createJobs } from '../../src/pipeline/jobs/jobs';
import { openDatabase } from '../../src/store/open-database';
import { useTempFolder } from '../factories/temp-folder';
import { inventedArticles } from './invented-articles';
import { ARTICLES, countIn, faultsIn, killMeanwhile, POSTGRES_KILLS, WORKER_KILLS } from './kill-meanwhile';
import { KilledServer } from './killed-server';
import { KilledWorkers } from './killed-workers';

const WORKERS = 2;
const JOB = 100;
const MINUTES = 60_000;

let server: KilledServer;
let workers: KilledWorkers;
// Before the folder goes.
afterAll(async () => {
  await workers?.stop();
  await server?.stop();
}, MINUTES);
const temp = useTempFolder();
beforeAll(async () => {
  server = await KilledServer.start(temp.path);
}, MINUTES);

async function queueAll(): Promise<void> {
  const database = await openDatabase({ url: server.url, dataFolder: temp.path });
  await database.migrate();
  const jobs = createJobs(database.dataSource, systemClock);
  const articles = inventedArticles(ARTICLES);
  for (let first = 0; first < ARTICLES; first += JOB)
    await jobs.ingest(articles.slice(first, first + JOB), 'local');
  await database.close();
}

async function allOver(): Promise<void> {
  const open = `select count(*)::int as count from job where status in ('QUEUED', 'RUNNING')`;
  for (;;) {
    const [row] = await server.rows<{ count: number }>(open).catch(() => []);
    if (row?.count === 0) return;
    await sleep(500);
  }
}

test(
  `${ARTICLES} articles are in once and whole after ${POSTGRES_KILLS} kills of Postgres and ${WORKER_KILLS} of workers`,
  async () => {
    await queueAll();
    workers = new KilledWorkers(server.url, WORKERS);
    await killMeanwhile(server, () => workers.kill());
    await allOver();
    expect(await faultsIn(server)).toEqual({});
    expect(await countIn(server)).toBe(ARTICLES);
  },
  60 * MINUTES,
);
