import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const COMMAND = path.join(__dirname, '../../bin/newsgraph.js');
/** Of the command that found no database. */
const NO_DATABASE = 2;

/** `newsgraph ingest` of a file, begun again as a user would where it was cut off. */
export class KilledIngest {
  private running: ChildProcess | undefined;
  private said = '';
  private isStopped = false;

  constructor(
    private readonly url: string,
    private readonly file: string,
  ) {}

  /** Comes back when the command got to its end; one that fails by itself is the test's failure. */
  async run(): Promise<void> {
    for (;;) {
      const code = await this.runOnce();
      if (code === 0 || this.isStopped) return;
      if (code !== null && code !== NO_DATABASE)
        throw new Error(`newsgraph ingest ended by ${code}: ${this.said}`);
      await sleep(100);
    }
  }

  async kill(): Promise<void> {
    const { running } = this;
    if (!running || running.exitCode !== null) return;
    running.kill('SIGKILL');
    await once(running, 'close');
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.kill();
  }

  /** Null where it was killed. */
  private async runOnce(): Promise<number | null> {
    const env = { ...process.env, DATABASE_URL: this.url };
    const stdio = ['ignore', 'ignore', 'pipe'] as const;
    const child = spawn(process.execPath, [COMMAND, 'ingest', this.file], { env, stdio: [...stdio] });
    this.running = child;
    child.stderr?.on('data', (chunk: Buffer) => (this.said = (this.said + chunk.toString()).slice(-2_000)));
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  }
}
