import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Agent, request } from 'undici';
import type { DataSource } from 'typeorm';
import { createAccessKey } from '../../src/store/queries/access-keys';
import type { Question } from './questions';

/** One way to answer the questions: a server of its own process. */
export interface Variant {
  readonly name: string;
  /** The whole body; fails on any status but 200. */
  readonly ask: (question: Question, n: number) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const ROOT = path.resolve(__dirname, '../..');
const READY_MS = 60_000;

/** SQL written by hand. */
export async function sqlVariant(url: string): Promise<Variant> {
  const { address, stop } = await start(['-r', '@swc-node/register', 'tools/bench/serve-sql.ts'], {
    DATABASE_URL: url,
  });
  const ask = (question: Question, n: number): Promise<string> =>
    post(`${address}/`, { name: question.name, variables: question.variables(n) });
  return { name: 'sql', ask, stop };
}

/** The product, as it is served: with keys, limits and its log. */
export async function productVariant(url: string, dataSource: DataSource): Promise<Variant> {
  const { secret } = await createAccessKey(dataSource, `bench ${Date.now()}`, ['read']);
  const settings = { DATABASE_URL: url, NEWSGRAPH_KEYS: 'required', NEWSGRAPH_SAMPLES: '0', PORT: '0' };
  const { address, stop } = await start(['bin/newsgraph.js', 'serve'], settings);
  const headers = { authorization: `Bearer ${secret}` };
  const ask = (question: Question, n: number): Promise<string> =>
    post(`${address}/graphql`, { query: question.graphql, variables: question.variables(n) }, headers);
  return { name: 'product', ask, stop };
}

async function start(args: string[], settings: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  const address = await new Promise<string>((resolve, reject) => {
    let told = '';
    const late = setTimeout(() => reject(new Error(`No address in time: ${told}`)), READY_MS);
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? [];
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${told}`)));
  });
  return { address, stop };
}

const agent = new Agent({ connections: 16 });

async function post(url: string, body: object, headers = {}): Promise<string> {
  const response = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    dispatcher: agent,
  });
  const text = await response.body.text();
  if (response.statusCode !== 200)
    throw new Error(`${response.statusCode} from ${url}: ${text.slice(0, 500)}`);
  return text;
}
