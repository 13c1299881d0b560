import { connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import { listen } from '../../../src/store/notify/listen';
import { useDatabase } from '../../database';

const database = useDatabase();

/** Resolves with what the listener is told next. */
function nextOf(told: (string | null)[], count: number): Promise<(string | null)[]> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (told.length < count) return;
      clearInterval(look);
      resolve(told);
    }, 5);
  });
}

test('what is told on a channel arrives, also after the connection was cut', async () => {
  const notifications = listen(database.url, ['test_one', 'test_two']);
  const told: (string | null)[] = [];
  const off = notifications.on('test_one', (payload) => told.push(payload));
  try {
    await nextOf(told, 1);
    await database.rows(`select pg_notify('test_two', 'x'), pg_notify('test_one', 'first')`);
    expect(await nextOf(told, 2)).toEqual([null, 'first']);
    await database.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'newsgraph listen' and datname = current_database()`,
    );
    // null says that some may have been missed.
    expect(await nextOf(told, 3)).toEqual([null, 'first', null]);
    await database.rows(`select pg_notify('test_one', 'second')`);
    expect(await nextOf(told, 4)).toEqual([null, 'first', null, 'second']);
    off();
    await database.rows(`select pg_notify('test_one', 'third')`);
  } finally {
    await notifications.close();
  }
  expect(told).toHaveLength(4);
});

/** Stands between, and can fall silent: then nothing comes through any more, and nobody is told. */
async function between(): Promise<{ url: string; silence: () => void; end: () => void }> {
  const { port, hostname, searchParams } = new URL(database.url);
  const folder = searchParams.get('host');
  const pairs: Socket[] = [];
  const server = createServer((near) => {
    const far = folder
      ? connect(path.join(folder, `.s.PGSQL.${port || 5432}`))
      : connect(Number(port || 5432), hostname);
    near.pipe(far).pipe(near);
    pairs.push(near, far);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    near.on('close', () => far.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(database.url);
  url.searchParams.delete('host');
  url.host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  const silence = (): void => pairs.forEach((socket) => socket.unpipe().pause());
  const end = (): void => {
    pairs.forEach((socket) => socket.destroy());
    server.close();
  };
  return { url: url.href, silence, end };
}

test('a connection that answers no more is made anew, though nobody cut it', async () => {
  const { url, silence, end } = await between();
  const notifications = listen(url, ['test_one'], { everyMs: 200, withinMs: 150 });
  const told: (string | null)[] = [];
  notifications.on('test_one', (payload) => told.push(payload));
  try {
    await nextOf(told, 1);
    silence();
    expect(await nextOf(told, 2)).toEqual([null, null]);
  } finally {
    await notifications.close();
    end();
  }
});
