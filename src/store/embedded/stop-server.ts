import type { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { runningServer } from './clear-left-overs';

/** SIGINT asks the server to roll back and end at once; one that has not ended by then is ended without a checkpoint. */
const PATIENCE_MS = 10_000;

/** A connection that was closed a moment ago is still listed until its backend has ended. */
const CLOSING_MS = 2_000;

/** The connection that each process of ours keeps open for as long as it uses the server goes by this name. */
export const HOLDER = 'newsgraph user';

/** True where anybody but this connection uses the server: another Newsgraph, or somebody with psql. */
export async function isShared(client: Client): Promise<boolean> {
  const deadline = Date.now() + CLOSING_MS;
  for (;;) {
    const { holders, others } = await countUsers(client);
    if (holders > 0 || (others > 0 && Date.now() > deadline)) return true;
    if (others === 0) return false;
    await sleep(10);
  }
}

async function countUsers(client: Client): Promise<{ holders: number; others: number }> {
  const { rows } = await client.query<{ holders: number; others: number }>(
    `select count(*) filter (where application_name = $1)::int as holders, count(*)::int as others
     from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    [HOLDER],
  );
  return rows[0] ?? { holders: 0, others: 0 };
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
