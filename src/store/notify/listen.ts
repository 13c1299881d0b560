import { Client } from 'pg';

/** Called with each notification's payload; with null where the connection was cut and some may have been missed. */
export type Listener = (payload: string | null) => void;

/** Postgres notifications on these channels, for as long as the process lives. */
export interface Notifications {
  /** Returns what ends it. */
  on(channel: string, listener: Listener): () => void;
  close(): Promise<void>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const CONNECT_MS = 10_000;

/** How often a connection is asked whether it still is one, and how long its answer may take. */
interface Heartbeat {
  readonly everyMs: number;
  readonly withinMs: number;
}
const HEARTBEAT: Heartbeat = { everyMs: 20_000, withinMs: 10_000 };

/**
 * Listens on a connection of its own, to the primary, and connects anew whenever it is cut, or silently gone as after a
 * failover. `url` is a direct address, since what a session listens to doesn't survive a pooler's transaction mode.
 */
export function listen(url: string, channels: readonly string[], heartbeat = HEARTBEAT): Notifications {
  const listeners = new Map(channels.map((channel) => [channel, new Set<Listener>()]));
  const tell = (channel: string, payload: string | null): void =>
    listeners.get(channel)?.forEach((listener) => listener(payload));
  let closed = false;
  let client: Client | undefined;
  let pause = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;

  const connect = (): void => {
    timer = undefined;
    client = newClient(url);
    client.on('notification', ({ channel, payload }) => tell(channel, payload ?? ''));
    const connected = (): void => {
      pause = FIRST_PAUSE_MS;
      channels.forEach((channel) => tell(channel, null));
    };
    open(client, channels, heartbeat, again).then(connected, () => undefined);
  };
  const again = (): void => {
    if (closed || timer) return;
    timer = setTimeout(connect, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  };
  connect();

  return {
    on: (channel, listener) => {
      listeners.get(channel)?.add(listener);
      return () => void listeners.get(channel)?.delete(listener);
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

function newClient(url: string): Client {
  return new Client({
    connectionString: url,
    application_name: 'newsgraph listen',
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
  });
}

/** Listens for as long as the connection answers; `onEnd` is called when it is over, or where it never began. */
async function open(
  client: Client,
  channels: readonly string[],
  heartbeat: Heartbeat,
  onEnd: () => void,
): Promise<void> {
  let stopBeating: (() => void) | undefined;
  const over = (): void => {
    stopBeating?.();
    onEnd();
  };
  client.on('error', () => undefined);
  client.on('end', over);
  try {
    await client.connect();
    stopBeating = beat(client, heartbeat);
    for (const channel of channels) await client.query(`listen ${channel}`);
  } catch (error) {
    // A client that never connected doesn't say that it ended.
    client.end().catch(() => undefined);
    over();
    throw error;
  }
}

/** Ends a connection that answers no more. Returns what ends the asking. */
function beat(client: Client, { everyMs, withinMs }: Heartbeat): () => void {
  let limit: NodeJS.Timeout | undefined;
  const ask = (): void => {
    clearTimeout(limit);
    limit = setTimeout(() => void client.end().catch(() => undefined), withinMs);
    client.query('select 1').then(
      () => clearTimeout(limit),
      () => undefined,
    );
  };
  const timer = setInterval(ask, everyMs);
  return () => {
    clearInterval(timer);
    clearTimeout(limit);
  };
}
