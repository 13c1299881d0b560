import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const COMMAND = path.join(__dirname, '../../bin/newsgraph.js');

export interface StartedServer {
  /** Where it says it is. */
  url: string;
  child: ChildProcess;
  ended: Promise<number | null>;
  said(): string;
}

/** Starts `newsgraph serve` as a user does, on any free port. */
export async function startServer(databaseUrl: string, env: NodeJS.ProcessEnv = {}): Promise<StartedServer> {
  const child = spawn(process.execPath, [COMMAND, 'serve'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'silent', ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let out = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const address = /(http:\S+)\/graphiql/.exec(out)?.[1];
      if (address) resolve(address);
    });
    void ended.then(() => reject(new Error(`It ended before it was ready: ${out}`)));
  });
  return { url, child, ended, said: () => out };
}
