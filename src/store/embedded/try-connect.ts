import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { OWNER } from './initialise-cluster';

/** The address of a database behind a socket in `folder`. */
export function socketUrl(folder: string, database = OWNER): string {
  return `postgres://${OWNER}@localhost/${database}?host=${encodeURIComponent(folder)}`;
}

/** A connection to the server behind the socket, or null where none answers yet. */
async function tryConnect(folder: string, application = 'newsgraph start'): Promise<Client | null> {
  const client = new Client({
    connectionString: socketUrl(folder, 'postgres'),
    application_name: application,
    connectionTimeoutMillis: 5_000,
  });
  // A server that ends takes the connection with it; the next statement says so, and this keeps it from being fatal.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    return null;
  }
}

/** As tryConnect, over and over: a server that recovers from a crash refuses connections until it is done. */
export async function waitToConnect(
  folder: string,
  patience: number,
  { application, signal, lives }: { application?: string; signal?: AbortSignal; lives?: () => boolean } = {},
): Promise<Client | null> {
  const deadline = Date.now() + patience;
  for (;;) {
    const client = await tryConnect(folder, application);
    if (client || signal?.aborted || lives?.() === false || Date.now() > deadline) return client;
    await sleep(20);
  }
}
