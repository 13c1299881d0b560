import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { runningServer } from '../../../src/store/embedded/clear-left-overs';
import { startEmbedded, type EmbeddedServer } from '../../../src/store/embedded/start-embedded';
import { NOBODY, testAsRoot, useTempFolder } from '../../factories/temp-folder';

const temp = useTempFolder();
let number = 0;
let data: string;
let cluster: string;
beforeEach(() => {
  data = join(temp.path, `data${(number += 1)}`);
  cluster = join(data, 'postgres');
});
afterEach(() => {
  const pid = runningServer(cluster);
  if (pid !== null) process.kill(pid, 'SIGQUIT');
});

const start = (): Promise<EmbeddedServer> => startEmbedded(data, { fsync: 'off' });

async function query(server: EmbeddedServer, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** Another process that starts the server, says so, and ends it when its input closes. */
async function startElsewhere(user = {}): Promise<{ process: ChildProcess; started: boolean }> {
  const script = `require('${resolve('src/store/embedded/start-embedded.ts')}').startEmbedded('${data}', { fsync: 'off' }).then((server) => {
    console.log(server.started); process.stdin.resume().on('end', () => server.stop()); })`;
  const child = spawn(process.execPath, ['-r', '@swc-node/register', '-e', script], {
    ...user,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, started: line.toString().trim() === 'true' };
}

test('the first start makes a database, the second finds what was written', async () => {
  const first = await start();
  expect(first.started).toBe(true);
  await query(first, "create table note as select 'ärger 𝕏' as words");
  await first.stop();
  expect(runningServer(cluster)).toBeNull();
  const second = await start();
  expect(
    await query(second, "select words, current_setting('server_encoding') as encoding from note"),
  ).toEqual([{ words: 'ärger 𝕏', encoding: 'UTF8' }]);
  await second.stop();
});

test('a server that was killed is started again, and people are told', async () => {
  const told: string[] = [];
  const server = await startEmbedded(data, { fsync: 'off' }, (message) => told.push(message));
  await query(server, 'create table note as select 1 as number');
  process.kill(runningServer(cluster) ?? 0, 'SIGKILL');
  while (told.length < 2) await sleep(50);
  expect(told).toEqual([
    'The built-in Postgres ended; it is started again.',
    'The built-in Postgres answers again.',
  ]);
  expect(await query(server, 'select number from note')).toEqual([{ number: 1 }]);
  await server.stop();
  expect(runningServer(cluster)).toBeNull();
  expect(told).toHaveLength(2);
});

test('it listens on its socket alone', async () => {
  const server = await start();
  expect(await query(server, "select current_setting('listen_addresses') as addresses")).toEqual([
    { addresses: '' },
  ]);
  await server.stop();
});

test('two starts at once share one server, and the last to stop ends it', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  expect([one.started, two.started].sort()).toEqual([false, true]);
  await one.stop();
  expect(await query(two, 'select 1 as one')).toEqual([{ one: 1 }]);
  await two.stop();
  expect(runningServer(cluster)).toBeNull();
});

test('a server that somebody else still uses goes on', async () => {
  const server = await start();
  const other = await startElsewhere();
  expect(other.started).toBe(false);
  await server.stop();
  expect(runningServer(cluster)).not.toBeNull();
  other.process.stdin?.end();
  await once(other.process, 'exit');
  expect(runningServer(cluster)).toBeNull();
});

test('connections that were closed a moment ago don’t keep it', async () => {
  const server = await start();
  const clients = Array.from({ length: 20 }, () => new Client({ connectionString: server.url }));
  await Promise.all(clients.map((client) => client.connect()));
  await Promise.all(clients.map((client) => client.end()));
  await server.stop();
  expect(runningServer(cluster)).toBeNull();
});

test('somebody with a client of their own does', async () => {
  const server = await start();
  const client = new Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  await server.stop();
  expect(runningServer(cluster)).not.toBeNull();
  await client.end();
});

test('after a kill of the starter its server is found, used and ended', async () => {
  const other = await startElsewhere();
  other.process.kill('SIGKILL');
  await once(other.process, 'exit');
  const pid = runningServer(cluster);
  expect(pid).not.toBeNull();
  const server = await start();
  expect([server.started, runningServer(cluster)]).toEqual([false, pid]);
  await server.stop();
  expect(runningServer(cluster)).toBeNull();
});

test('after a kill of the server the next start clears what it left, and nothing that was written is lost', async () => {
  const server = await start();
  await query(server, 'create table note as select 1 as kept');
  process.kill(runningServer(cluster) ?? 0, 'SIGKILL');
  while (runningServer(cluster) !== null) await sleep(5);
  await server.stop();
  const next = await start();
  expect(next.started).toBe(true);
  expect(await query(next, 'select kept from note')).toEqual([{ kept: 1 }]);
  await next.stop();
});

test('a server that can’t start says the last of its log', async () => {
  const server = await start();
  await server.stop();
  const settings = join(cluster, 'postgresql.conf');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}\nshared_buffers = much\n`);
  await expect(start()).rejects.toMatchObject({
    code: 'DATABASE_NOT_STARTED',
    message: expect.stringContaining('invalid value for parameter "shared_buffers": "much"'),
  });
});

testAsRoot('a normal user runs the server itself', async () => {
  mkdirSync(data);
  chownSync(data, NOBODY.uid, NOBODY.gid);
  const other = await startElsewhere({ ...NOBODY, env: { ...process.env, HOME: data } });
  expect(other.started).toBe(true);
  other.process.stdin?.end();
  await once(other.process, 'exit');
  expect(runningServer(cluster)).toBeNull();
});

test('a pid file that names another database’s server is a left-over', async () => {
  const server = await start();
  const other = join(temp.path, 'other');
  mkdirSync(other);
  cpSync(join(cluster, 'postmaster.pid'), join(other, 'postmaster.pid'));
  expect([runningServer(cluster) !== null, runningServer(other)]).toEqual([true, null]);
  await server.stop();
});
