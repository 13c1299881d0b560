import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Agent, request } from 'undici';

const ROOT = path.resolve(__dirname, '../..');
const READY_MS = 120_000;

export interface Started {
  readonly pid: number;
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts a Node program that prints its address once it listens. */
export async function startServer(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  node = process.execPath,
): Promise<Started> {
  const child = spawn(node, args, {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', process.env.BENCH_LOG ? 'inherit' : 'ignore'],
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
  return { pid: child.pid ?? 0, address, stop };
}

const agent = new Agent({ connections: 16 });

export async function post(url: string, body: object, headers = {}): Promise<string> {
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
