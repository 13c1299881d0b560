import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openDatabase } from '../../src/store/open-database';
import { useTempFolder } from '../factories/temp-folder';
import { inventedArticles } from './invented-articles';
import { ARTICLES, countIn, faultsIn, killMeanwhile, POSTGRES_KILLS, WORKER_KILLS } from './kill-meanwhile';
import { KilledIngest } from './killed-ingest';
import { KilledServer } from './killed-server';

// The command writes several articles in one transaction; workers write each with its job.
const MINUTES = 60_000;

let server: KilledServer;
let ingest: KilledIngest;
// Before the folder goes.
afterAll(async () => {
  await ingest?.stop();
  await server?.stop();
}, MINUTES);
const temp = useTempFolder();
beforeAll(async () => {
  server = await KilledServer.start(temp.path);
  const database = await openDatabase({ url: server.url, dataFolder: temp.path });
  await database.migrate();
  await database.close();
}, MINUTES);

test(
  `${ARTICLES} articles of a file are in once and whole after ${POSTGRES_KILLS} kills of Postgres and ${WORKER_KILLS} of the command`,
  async () => {
    const file = path.join(temp.path, 'articles.jsonl');
    await writeFile(
      file,
      inventedArticles(ARTICLES)
        .map((article) => JSON.stringify(article))
        .join('\n'),
    );
    ingest = new KilledIngest(server.url, file);
    await Promise.all([ingest.run(), killMeanwhile(server, () => ingest.kill())]);
    expect(await faultsIn(server)).toEqual({});
    expect(await countIn(server)).toBe(ARTICLES);
  },
  60 * MINUTES,
);
