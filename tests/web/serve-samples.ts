import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server of this checkout with samples/ in a database of its own. */
export interface SampleServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts it as `npm start` does; ready when this resolves. */
export async function serveSamples(): Promise<SampleServer> {
  const data = mkdtempSync(path.join(tmpdir(), 'newsgraph-browser-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['bin/newsgraph.js', 'serve'], {
    cwd: path.join(__dirname, '..', '..'),
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), NEWSGRAPH_DATA: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin, server);
  return { origin, stop: () => stop(server, data) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilReady(origin: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (text) => (said += text));
  while (server.exitCode === null) {
    const response = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`The server ended before it was ready:\n${said}`);
}

async function stop(server: ChildProcess, data: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
}
