import { once } from 'node:events';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { systemClock } from '../../src/pipeline/clock';
import { createJobs } from '../../src/pipeline/jobs/jobs';
import { useDatabase } from '../database';
import { jsonLines, runCommand } from './run-command';

const database = useDatabase({ each: true });
const job = (...args: string[]) => runCommand(['job', ...args], { env: { DATABASE_URL: database.url } });
const queue = (text: string) => createJobs(database.dataSource, systemClock).ingest([{ text }], 'local');

test('jobs are listed, cancelled and begun again', async () => {
  await queue('It rained.');
  expect((await job('list')).out).toMatch(/^job-1\tingest\tQUEUED\t0 of 1 done\tsince \S+Z\n$/);
  expect((await job('cancel', 'job-1')).out).toBe('job-1\tcancelled\n');
  expect(jsonLines((await job('list', '--status', 'cancelled', '--json')).out)).toMatchObject([
    { id: 'job-1', status: 'CANCELLED', total: 1 },
  ]);
  expect((await job('retry', 'job-1')).out).toBe('job-1\tqueued again\n');
});

test.each([
  [['cancel', 'job-5'], 'There is no job-5. newsgraph job list shows them all.'],
  [['retry', '5'], '"5" is no id of this server. An id looks like actor-7 or quote-33.'],
  [['list', '--status', 'LATE'], 'Statuses are QUEUED, RUNNING, DONE, FAILED, CANCELLED.'],
  [['list', '--first', '0'], 'Write a whole number, such as 20.'],
])('%j is told', async (args, message) => {
  const { status, err, out } = await job(...args);
  expect(err).toContain(message);
  expect({ status, out }).toEqual({ status: 2, out: '' });
});

let onTestEnd: (() => void) | undefined;
afterEach(() => onTestEnd?.());

test('a worker takes in what is queued, and ends when told to', async () => {
  const command = path.join(__dirname, '../../bin/newsgraph.js');
  const worker = spawn(process.execPath, [command, 'worker'], {
    env: { ...process.env, DATABASE_URL: database.url },
  });
  // One that lived on would work on what other tests queue.
  onTestEnd = () => worker.kill('SIGKILL');
  let err = '';
  worker.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await once(worker.stderr, 'data');
  await queue('Jane Roe said it would rain.');
  const isDone = async () => (await database.rows('select from job where status = $1', ['DONE'])).length > 0;
  for (let tries = 0; tries < 900 && !(await isDone()); tries += 1) await systemClock.wait(100);
  worker.kill('SIGTERM');
  const [status] = (await once(worker, 'close')) as [number];
  expect({ status, err }).toEqual({ status: 0, err: 'Working. Ctrl-C ends it.\n' });
  expect(await database.rows('select text from article')).toHaveLength(1);
}, 120_000);
