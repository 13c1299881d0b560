import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors';
import { machineSettings } from './machine-settings';
import { waitToConnect } from './try-connect';
import type { ServerUser } from './server-user';

export interface ServerPlan {
  /** Postgres's own files. */
  cluster: string;
  /** Holds bin/postgres. */
  programs: string;
  sockets: string;
  log: string;
  user?: ServerUser;
  /** postgresql.conf settings by name: { fsync: "off" }. */
  settings?: Record<string, string>;
}

/** Recovery after a crash reads the write-ahead log, at most 1 GB by default. */
export const RECOVERY_MS = 120_000;

/** Starts the server and waits until it answers. It hears no Ctrl-C of ours (a session of its own) and no network. */
export async function runServer(plan: ServerPlan): Promise<void> {
  const child = launch(plan);
  const waiting = new AbortController();
  const died = new Promise<UserError>((done) => {
    child.once('error', (error) => done(startError(plan, error.message)));
    child.once('exit', (code, signal) => done(startError(plan, `it ended with ${code ?? signal}`)));
  });
  const failure = await Promise.race([died, answers(plan, waiting.signal)]);
  waiting.abort();
  child.removeAllListeners();
  child.unref();
  if (failure) throw failure;
}

function launch({ cluster, programs, sockets, log, user, settings = {} }: ServerPlan): ChildProcess {
  const options = {
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    ...machineSettings(),
    ...settings,
  };
  const args = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log, 'w', 0o600);
  try {
    const stdio: ['ignore', number, number] = ['ignore', output, output];
    return spawn(join(programs, 'bin', 'postgres'), ['-D', cluster, ...args], {
      ...user,
      cwd: '/',
      detached: true,
      stdio,
    });
  } finally {
    closeSync(output);
  }
}

async function answers(plan: ServerPlan, signal: AbortSignal): Promise<UserError | null> {
  const client = await waitToConnect(plan.sockets, RECOVERY_MS, { signal });
  await client?.end();
  return client ? null : startError(plan, `it did not answer within ${RECOVERY_MS / 1000} s`);
}

function startError({ log }: ServerPlan, problem: string): UserError {
  const lines = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
  return new UserError(
    'DATABASE_NOT_STARTED',
    `The built-in Postgres did not start: ${problem}. From ${log}:\n${lines}`,
    500,
  );
}
