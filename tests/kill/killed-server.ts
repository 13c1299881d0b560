import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { Client } from 'pg';
import { runningServer } from '../../src/store/embedded/clear-left-overs';
import { type EmbeddedServer, startEmbedded } from '../../src/store/embedded/start-embedded';

/** A Postgres that is killed, and started again as whatever watches over it would. */
export class KilledServer {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedServer,
  ) {}

  static async start(folder: string): Promise<KilledServer> {
    return new KilledServer(folder, await startEmbedded(folder));
  }

  get url(): string {
    return this.server.url;
  }

  /** By SIGKILL, the postmaster and all of its own at the same moment, as when the machine's memory is full. */
  async kill(): Promise<void> {
    const pid = runningServer(path.join(this.folder, 'postgres'));
    if (pid === null) throw new Error('There is no server to kill.');
    process.kill(pid, 'SIGKILL');
    // Its children find out by themselves; until then their memory keeps a new one from starting.
    for (let tries = 0; ; tries += 1) {
      await sleep(200);
      try {
        this.server = await startEmbedded(this.folder);
        return;
      } catch (error) {
        if (tries > 50) throw error;
      }
    }
  }

  async rows<Row>(sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: this.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
