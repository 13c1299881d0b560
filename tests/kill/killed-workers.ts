import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const COMMAND = path.join(__dirname, '../../bin/newsgraph.js');

/** Workers in processes of their own; one that is killed has a successor. */
export class KilledWorkers {
  private readonly processes: ChildProcess[] = [];
  /** What they said, for a test that fails. */
  said = '';

  constructor(
    private readonly url: string,
    count: number,
  ) {
    for (let index = 0; index < count; index += 1) this.start();
  }

  /** The one that has worked the longest. */
  async kill(): Promise<void> {
    const oldest = this.processes.shift();
    if (!oldest) return;
    oldest.kill('SIGKILL');
    await once(oldest, 'close');
    this.start();
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.processes.map(async (worker) => {
        if (worker.exitCode !== null) return;
        worker.kill('SIGTERM');
        await once(worker, 'close');
      }),
    );
  }

  private start(): void {
    const env = { ...process.env, DATABASE_URL: this.url, LOG_LEVEL: 'error' };
    const worker = spawn(process.execPath, [COMMAND, 'worker'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    worker.stderr.on('data', (chunk: Buffer) => (this.said = (this.said + chunk.toString()).slice(-20_000)));
    this.processes.push(worker);
  }
}
