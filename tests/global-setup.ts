import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createDataSource } from '../src/store/data-source';
import { startEmbedded } from '../src/store/embedded/start-embedded';
import { migrate } from '../src/store/migrate';

const { buildIfStale } = createRequire(__filename)('../bin/build') as { buildIfStale(): void };

/** A test's data need not survive a power cut. */
const FAST = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/**
 * Starts a server (or takes DATABASE_URL's) and migrates a template database; each worker clones it (tests/database.ts).
 * The workers learn where by two settings.
 */
export default async function globalSetup(): Promise<void> {
  // Else the first command of a test would, and be stopped for it where the machine is busy.
  buildIfStale();
  const server = await testServer();
  const prefix = `newsgraph_test_${process.pid}`;
  process.env.NEWSGRAPH_TEST_SERVER = server.url;
  process.env.NEWSGRAPH_TEST_PREFIX = prefix;
  await administer(server.url, `create database ${prefix}_template`);
  const url = databaseUrl(server.url, `${prefix}_template`);
  const dataSource = await createDataSource({ url }).initialize();
  await migrate(dataSource, url);
  await dataSource.destroy();
  (globalThis as Record<string, unknown>).stopTestServer = () => server.stop(prefix);
}

async function testServer(): Promise<{ url: string; stop(prefix: string): Promise<void> }> {
  const url = process.env.DATABASE_URL;
  if (url) return { url, stop: (prefix) => dropDatabases(url, prefix) };
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  // Run by root, the server has a user of its own, who must get here; else its data would be kept elsewhere and stay.
  chmodSync(folder, 0o755);
  watch(folder);
  const server = await startEmbedded(folder, FAST);
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

/** A killed run can't end its server: a shell of its own waits for the run's end, then does it. */
function watch(folder: string): void {
  const script = `while kill -0 ${process.pid} 2>/dev/null; do [ -d ${folder} ] || exit; sleep 1; done
    kill -QUIT $(head -1 ${folder}/postgres/postmaster.pid); sleep 1; rm -rf ${folder}`;
  spawn('/bin/sh', ['-c', script], { detached: true, stdio: 'ignore' }).unref();
}

async function administer(url: string, statement: string): Promise<{ datname: string }[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ datname: string }>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const databases = await administer(url, `select datname from pg_database where datname like '${prefix}%'`);
  for (const { datname } of databases) await administer(url, `drop database "${datname}" with (force)`);
}

function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
