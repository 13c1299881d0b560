import type { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { runningServer } from './clear-left-overs';

/** SIGINT asks the server to roll back and end at once; one that has not ended by then is ended without a checkpoint. */
const PATIENCE_MS = 10_000;

/** A connection that was closed a moment ago is still listed until its backend has ended. */
const CLOSING_MS = 1_000;

/** True where any connection but this one stays open: another Newsgraph, or somebody with psql. */
export async function isShared(client: Client): Promise<boolean> {
  const deadline = Date.now() + CLOSING_MS;
  while ((await countOthers(client)) > 0) {
    if (Date.now() > deadline) return true;
    await sleep(20);
  }
  return false;
}

async function countOthers(client: Client): Promise<number> {
  const { rows } = await client.query<{ others: number }>(`
    select count(*)::int as others from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`);
  return rows[0]?.others ?? 0;
}

/** Ends the server of these files and waits until it is gone. */
export async function stopServer(cluster: string): Promise<void> {
  const pid = runningServer(cluster);
  if (pid === null) return;
  process.kill(pid, 'SIGINT');
  if (await isGone(cluster, PATIENCE_MS)) return;
  process.kill(pid, 'SIGQUIT');
  await isGone(cluster, PATIENCE_MS);
}

async function isGone(cluster: string, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (runningServer(cluster) === null) return true;
    await sleep(10);
  }
  return false;
}
