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

/**
 * Listens on a connection of its own, to the primary, and connects anew whenever it is cut. `url` is a direct address,
 * since what a session listens to doesn't survive a pooler's transaction mode.
 */
export function listen(url: string, channels: readonly string[]): Notifications {
  const listeners = new Map(channels.map((channel) => [channel, new Set<Listener>()]));
  const tell = (channel: string, payload: string | null): void =>
    listeners.get(channel)?.forEach((listener) => listener(payload));
  let closed = false;
  let client: Client | undefined;
  let pause = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const fresh = new Client({
      connectionString: url,
      application_name: 'newsgraph listen',
      keepAlive: true,
    });
    client = fresh;
    fresh.on('notification', ({ channel, payload }) => tell(channel, payload ?? ''));
    fresh.on('error', () => undefined);
    fresh.on('end', () => again());
    try {
      await fresh.connect();
      for (const channel of channels) await fresh.query(`listen ${channel}`);
      pause = FIRST_PAUSE_MS;
      channels.forEach((channel) => tell(channel, null));
    } catch {
      // A client that never connected doesn't say that it ended.
      fresh.end().catch(() => undefined);
      again();
    }
  };
  const again = (): void => {
    if (closed || timer) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        void connect();
      },
      pause * (0.5 + Math.random()),
    );
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  };
  void connect();

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
